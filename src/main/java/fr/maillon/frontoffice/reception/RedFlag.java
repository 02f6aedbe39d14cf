package fr.maillon.frontoffice.reception;

import fr.maillon.frontoffice.agenda.Urgency;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What one may hear and must not weigh: each sign asks for a level by itself. To be validated by the medical lead of the
 * structure; a doctor may set another level and is then named.
 */
public enum RedFlag {
    INCONSCIENCE("Inconscient, ne se réveille pas"),
    RESPIRATION_ARRETEE("Ne respire pas, ou par à-coups"),
    DOULEUR_THORACIQUE("Douleur ou serrement dans la poitrine"),
    GENE_RESPIRATOIRE("Respire mal, lèvres bleues, phrases coupées"),
    AVC("Visage, bras ou parole d’un coup atteints, vue perdue, mal de tête brutal"),
    HEMORRAGIE("Saigne beaucoup, vomit du sang, selles noires avec malaise"),
    CONVULSION("Convulsion en cours, ou la première"),
    ALLERGIE("Gonflement du visage ou de la langue"),
    BLESSURE_GRAVE("Blessure grave, chute de haut, accident, brûlure étendue"),
    INTOXICATION("Intoxication, surdose"),
    SUICIDE("Veut mourir maintenant, ou est passé à l’acte"),
    GROSSESSE("Grossesse\u00a0: saignement, perte des eaux, contractions avant terme"),
    NOURRISSON("Moins de 3 mois et 38 °C, bébé sans tonus, taches violettes"),
    NUQUE("Nuque raide, fièvre et confusion"),
    DOULEUR_BRUTALE("Douleur brutale du ventre ou des bourses"),
    DIABETE("Diabète et confusion, sucre très bas"),
    CONFUSION("Personne âgée d’un coup confuse, ne tient plus debout"),
    DANGER("Violence ou danger en cours (17)"),
    GAZ("Gaz, électrocution, noyade"),
    ETOUFFEMENT("S’étouffe, corps étranger"),
    CHIMIOTHERAPIE("38 °C sous chimiothérapie", Urgency.U1);

    private final String label;
    private final Urgency level;

    RedFlag(String label) {
        this(label, Urgency.U0);
    }

    RedFlag(String label, Urgency level) {
        this.label = label;
        this.level = level;
    }

    public String label() {
        return label;
    }

    /** At least this urgent. */
    public Urgency level() {
        return level;
    }

    /** The level that these ask for together. */
    public static Optional<Urgency> floor(Collection<RedFlag> heard) {
        return heard.stream().map(RedFlag::level).min(Comparator.naturalOrder());
    }
}
