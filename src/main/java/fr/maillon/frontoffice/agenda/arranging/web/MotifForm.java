package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.catalogue.CastMember;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifId;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A motif as a form holds it: what it is called, how long it takes, with whom and what, for whom, what to say. */
final class MotifForm {
    private static final int LONGEST = 720;
    private static final int LONGEST_BUFFER = 120;
    private static final int OLDEST = 130;
    private static final int FARTHEST = 730;
    private static final int LONGEST_NOTICE = 24 * 90;
    private static final int USUAL_HORIZON = 180;

    private MotifForm() {}

    static Typed blank(int position) {
        return Typed.blank()
                .put("libellePublic", "Rendez-vous")
                .put("avant", 0)
                .put("apres", 0)
                .put("delai", 0)
                .put("horizon", USUAL_HORIZON)
                .put("surnombre", "oui")
                .put("couleur", position % Resource.COLOURS + 1)
                .put("position", position);
    }

    static Typed of(Motif it, Collection<CastMember> cast) {
        var limits = it.limits();
        var guidance = it.guidance();
        var typed = Typed.blank()
                .put("code", it.code())
                .put("libelle", it.label())
                .put("libellePublic", it.publicLabel())
                .put("connu", it.times().known())
                .put("nouveau", it.times().newcomer())
                .put("avant", it.times().before())
                .put("apres", it.times().after())
                .put("preparation", guidance.preparation())
                .put("documents", String.join("\n", guidance.documents()))
                .put("ordonnance", guidance.prescription() ? "oui" : "")
                .put("consigne", guidance.instruction())
                .put("facturation", guidance.billing())
                .put("ageMin", limits.minAge())
                .put("ageMax", limits.maxAge())
                .put("sexe", limits.sex())
                .put("delai", limits.notice().toHours())
                .put("horizon", limits.horizonDays())
                .put("confidentiel", it.confidential() ? "oui" : "")
                .put("enLigne", it.online() ? "oui" : "")
                .put("surnombre", it.overbookable() ? "oui" : "")
                .put("couleur", it.colour() + 1)
                .put("position", it.position());
        cast.forEach(member -> typed.put("role-" + member.resource(), member.role())
                .put("connu-" + member.resource(), member.known())
                .put("nouveau-" + member.resource(), member.newcomer())
                .put("consigne-" + member.resource(), member.instruction()));
        return typed;
    }

    /** What its fields are called, in their order, those of the cast included. */
    static Map<String, String> labels(Collection<Resource> everyone) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("libelle", "Motif");
        labels.put("libellePublic", "La personne lit");
        labels.put("code", "Code");
        labels.put("connu", "Déjà venu");
        labels.put("nouveau", "Première venue");
        labels.put("avant", "Tampon avant");
        labels.put("apres", "Tampon après");
        for (var each : everyone) {
            labels.put("role-" + each.id(), each.name() + ", rôle");
            labels.put("connu-" + each.id(), each.name() + ", déjà venu");
            labels.put("nouveau-" + each.id(), each.name() + ", première venue");
            labels.put("consigne-" + each.id(), each.name() + ", consigne");
        }
        labels.put("preparation", "Préparation");
        labels.put("documents", "À apporter");
        labels.put("consigne", "Consigne pour l’accueil");
        labels.put("facturation", "Facturation");
        labels.put("ordonnance", "Ordonnance nécessaire");
        labels.put("ageMin", "Dès l’âge de");
        labels.put("ageMax", "Jusqu’à l’âge de");
        labels.put("delai", "Au plus tard, heures avant");
        labels.put("horizon", "Au plus tôt, jours avant");
        labels.put("sexe", "Sexe enregistré");
        labels.put("confidentiel", "Confidentiel");
        labels.put("surnombre", "Peut s’ajouter en plus");
        labels.put("enLigne", "Peut se prendre en ligne");
        labels.put("couleur", "Couleur");
        labels.put("position", "Rang");
        return labels;
    }

    /** Nothing as soon as there is a fault; {@code others} hold the codes that are taken. */
    static Optional<Motif> read(Typed typed, StructureId structure, @Nullable MotifId id, List<Motif> others) {
        var label = typed.needed("libelle", "Donnez un libellé\u00a0: c’est celui que lit l’accueil.");
        var publicLabel = typed.needed(
                "libellePublic", "Donnez un libellé pour la personne\u00a0: «\u202fRendez-vous\u202f» suffit.");
        var code = typed.needed("code", "Donnez un code court.");
        if (others.stream()
                .anyMatch(it -> it.code().equalsIgnoreCase(code) && !it.id().equals(id))) {
            typed.refuse("code", "Un autre motif porte ce code.");
        }
        var times = times(typed);
        var guidance = guidance(typed);
        var limits = limits(typed);
        int colour = typed.number("couleur", 1, Resource.COLOURS, 1) - 1;
        int position = typed.number("position", 0, 999, 0);
        return typed.isFaulty()
                ? Optional.empty()
                : Optional.of(new Motif(
                        structure,
                        id == null ? MotifId.next() : id,
                        code,
                        label,
                        publicLabel,
                        times,
                        guidance,
                        limits,
                        typed.has("confidentiel"),
                        typed.has("enLigne"),
                        typed.has("surnombre"),
                        colour,
                        position));
    }

    private static MotifTimes times(Typed typed) {
        var known = minutes(typed, "connu");
        var newcomer = typed.has("nouveau") ? minutes(typed, "nouveau") : known;
        return new MotifTimes(
                known,
                newcomer,
                typed.number("avant", 0, LONGEST_BUFFER, 0),
                typed.number("apres", 0, LONGEST_BUFFER, 0));
    }

    private static int minutes(Typed typed, String name) {
        typed.needed(name, "Dites combien de minutes.");
        return typed.number(name, MotifTimes.STEP, LONGEST, MotifTimes.STEP);
    }

    private static Motif.Guidance guidance(Typed typed) {
        var billing = typed.text("facturation");
        if (billing.length() > Motif.Guidance.LONGEST_BILLING) {
            typed.refuse(
                    "facturation",
                    "Ce texte est trop long\u00a0: %d signes au plus.".formatted(Motif.Guidance.LONGEST_BILLING));
        }
        return new Motif.Guidance(
                typed.text("preparation"),
                typed.text("documents")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                typed.has("ordonnance"),
                typed.text("consigne"),
                billing);
    }

    private static Motif.Limits limits(Typed typed) {
        var youngest = typed.number("ageMin", 0, OLDEST);
        var oldest = typed.number("ageMax", 0, OLDEST);
        if (youngest != null && oldest != null && oldest < youngest) {
            typed.refuse("ageMax", "L’âge le plus grand vient avant le plus petit.");
        }
        var sex = typed.text("sexe");
        return new Motif.Limits(
                youngest,
                oldest,
                sex.equals("F") || sex.equals("M") ? sex : null,
                Duration.ofHours(typed.number("delai", 0, LONGEST_NOTICE, 0)),
                typed.number("horizon", 1, FARTHEST, USUAL_HORIZON));
    }

    /** Who and what plays a part, with their own times; somebody must see the person. */
    static List<CastMember> cast(Typed typed, Collection<Resource> everyone) {
        var cast = new ArrayList<CastMember>();
        for (var each : everyone) {
            if (typed.has("role-" + each.id())) {
                cast.add(new CastMember(
                        each.id(),
                        typed.number("role-" + each.id(), 0, CastMember.LAST_ROLE, 0),
                        typed.number("connu-" + each.id(), MotifTimes.STEP, LONGEST),
                        typed.number("nouveau-" + each.id(), MotifTimes.STEP, LONGEST),
                        typed.text("consigne-" + each.id())));
            }
        }
        if (cast.stream().noneMatch(member -> member.role() == CastMember.PRINCIPAL)) {
            typed.refuse("distribution", "Dites qui voit la personne\u00a0: au moins un.");
        }
        return cast;
    }
}
