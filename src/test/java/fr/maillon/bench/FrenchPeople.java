package fr.maillon.bench;

import fr.maillon.frontoffice.patients.NewPatient;
import fr.maillon.frontoffice.patients.TypedIdentity;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * People who do not exist, always the same ones: names as unevenly spread as real ones, composite names, apostrophes,
 * 3 % exact homonyms, 0.5 % created twice with a slip.
 */
public final class FrenchPeople {
    private static final List<String> FAMILIES = List.of(
                    "MARTIN,BERNARD,THOMAS,PETIT,ROBERT,RICHARD,DURAND,DUBOIS,MOREAU,LAURENT,SIMON,MICHEL,LEFEBVRE,LEROY,ROUX,DAVID",
                    "BERTRAND,MOREL,FOURNIER,GIRARD,BONNET,DUPONT,LAMBERT,FONTAINE,ROUSSEAU,VINCENT,MULLER,LEFEVRE,FAURE,ANDRE,MERCIER",
                    "BLANC,GUERIN,BOYER,GARNIER,CHEVALIER,FRANCOIS,LEGRAND,GAUTHIER,GARCIA,PERRIN,ROBIN,CLEMENT,MORIN,NICOLAS,HENRY",
                    "ROUSSEL,MATHIEU,GAUTIER,MASSON,MARCHAND,DUVAL,DENIS,DUMONT,MARIE,LEMAIRE,NOEL,MEYER,DUFOUR,MEUNIER,BRUN,BLANCHARD",
                    "GIRAUD,JOLY,RIVIERE,LUCAS,BRUNET,GAILLARD,BARBIER,ARNAUD,MARTINEZ,GERARD,ROCHE,RENARD,SCHMITT,ROY,LEROUX,COLIN",
                    "VIDAL,CARON,PICARD,ROGER,FABRE,AUBERT,LEMOINE,RENAUD,DUMAS,LACROIX,OLIVIER,PHILIPPE,BOURGEOIS,PIERRE,BENOIT,REY",
                    "D'ALMEIDA,L'HARIDON,LE GOFF,DE OLIVEIRA,SAINT-MARTIN,N'DIAYE,DA SILVA,LE ROUX,VAN DEN BERG,O'CONNOR,EL AMRANI")
            .stream()
            .flatMap(line -> List.of(line.split(",", -1)).stream())
            .toList();
    private static final List<String> STEMS =
            List.of("BEL,MON,GRAN,CHAS,VIL,ROC,FAY,LAN,COUR,DES,MAL,PER,SAU,TRE,VER,JOU".split(",", -1));
    private static final List<String> ENDS =
            List.of("NEAU,TIER,LARD,DIN,VET,SSON,QUET,MONT,RAUD,BERT,TEL,ROUX,LIER,GNON,CHARD".split(",", -1));
    private static final List<String> WOMEN = List.of(
            "MARIE,JEANNE,FRANCOISE,MONIQUE,CATHERINE,NATHALIE,ISABELLE,SYLVIE,ANNE,MARTINE,JULIE,CAMILLE,LEA,EMMA,CHLOE,INES,MANON,SARAH,LOUISE,ALICE,ANNE-MARIE,MARIE-CLAUDE,FATOUMATA,AÏCHA,ZOE"
                    .split(",", -1));
    private static final List<String> MEN = List.of(
            "JEAN,PIERRE,MICHEL,ANDRE,PHILIPPE,RENE,LOUIS,ALAIN,JACQUES,BERNARD,NICOLAS,THOMAS,LUCAS,HUGO,LEO,GABRIEL,MOHAMED,JULES,ADAM,PAUL,JEAN-PIERRE,JEAN-CLAUDE,YANIS,SACHA,NOE"
                    .split(",", -1));
    private static final List<String> PLACES = List.of(
            "75114,69383,13205,31555,06088,44109,34172,67482,33063,59512,35238,51454,83137,38185,21231,49007,30189,2A004,2B033"
                    .split(",", -1));

    /** One of them; {@code nir} is right for sex, date and place. */
    public record Someone(String family, String given, LocalDate born, String sex, String place, String nir) {
        public NewPatient typed() {
            var identity = new TypedIdentity(family, given, "", written(), sex, place, "", "", "");
            return new NewPatient(identity, "", "");
        }

        public String written() {
            return "%02d/%02d/%d".formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear());
        }

        /** As somebody says it on the phone: name, beginning of the given name. */
        public String said() {
            return family.toLowerCase(java.util.Locale.ROOT) + " " + given.toLowerCase(java.util.Locale.ROOT);
        }
    }

    private FrenchPeople() {}

    /** The one of this number; a homonym or a duplicate refers to one before it. */
    public static Someone of(int number) {
        var dice = new Random(0x5EEDL + number * 7919L);
        int fate = dice.nextInt(1000);
        if (number > 10 && fate < 30) {
            var other = plain(new Random(0x5EEDL + (number / 2) * 7919L), number / 2);
            return dated(other.family(), other.given(), other.sex(), dice, number);
        }
        if (number > 10 && fate < 35) {
            var same = plain(new Random(0x5EEDL + (number / 2) * 7919L), number / 2);
            return new Someone(
                    slipped(same.family(), dice), same.given(), same.born(), same.sex(), same.place(), same.nir());
        }
        return plain(dice, number);
    }

    private static Someone plain(Random dice, int number) {
        dice.nextInt(1000);
        var sex = dice.nextInt(100) < 52 ? "F" : "M";
        return dated(family(dice), given(sex, dice), sex, dice, number);
    }

    private static Someone dated(String family, String given, String sex, Random dice, int number) {
        var born = LocalDate.of(1932, 1, 1).plusDays(dice.nextInt(33_500));
        var place = PLACES.get(Math.min(dice.nextInt(PLACES.size()), dice.nextInt(PLACES.size())));
        return new Someone(family, given, born, sex, place, nir(sex, born, place, number % 990 + 1));
    }

    /** Half of them bear one of the hundred commonest names, the first of these ten times as often as the last. */
    private static String family(Random dice) {
        var one = dice.nextInt(100) < 55
                ? FAMILIES.get((int) (FAMILIES.size() * Math.pow(dice.nextDouble(), 2)))
                : pick(STEMS, dice) + (dice.nextBoolean() ? pick(STEMS, dice) : "") + pick(ENDS, dice);
        return dice.nextInt(100) < 4 ? one + "-" + FAMILIES.get(dice.nextInt(60)) : one;
    }

    private static String given(String sex, Random dice) {
        var names = sex.equals("F") ? WOMEN : MEN;
        return names.get((int) (names.size() * Math.pow(dice.nextDouble(), 1.5)));
    }

    private static String slipped(String name, Random dice) {
        int at = 1 + dice.nextInt(Math.max(1, name.length() - 2));
        return name.substring(0, at) + name.substring(at + 1);
    }

    private static String nir(String sex, LocalDate born, String place, int order) {
        var thirteen = "%s%02d%02d%s%03d"
                .formatted(sex.equals("M") ? "1" : "2", born.getYear() % 100, born.getMonthValue(), place, order);
        var digits = thirteen.replace("2A", "19").replace("2B", "18");
        return thirteen + "%02d".formatted(97 - Long.parseLong(digits) % 97);
    }

    private static String pick(List<String> words, Random dice) {
        return words.get(dice.nextInt(words.size()));
    }
}
