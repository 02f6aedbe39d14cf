package fr.maillon.frontoffice.patients.web;

import fr.maillon.frontoffice.identity.IdentityStatus;
import fr.maillon.frontoffice.patients.Change;
import fr.maillon.frontoffice.patients.Identity;
import fr.maillon.frontoffice.patients.IdentityBanner;
import fr.maillon.frontoffice.patients.Trait;
import fr.maillon.frontoffice.patients.web.Meanwhile.Field;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The page that corrects names and traits.
 *
 * @param version the one that was read: a change made meanwhile is told
 * @param places those that answer to the birthplace typed, when there are several
 * @param refusal a French sentence; empty when nothing was refused
 * @param since what somebody else changed meanwhile
 * @param meanwhile the fields to choose again, when somebody else did
 */
record CorrectionView(
        IdentityBanner banner,
        Identity identity,
        TypedForm form,
        int version,
        Map<String, String> faults,
        List<String> places,
        String refusal,
        List<Change> since,
        ZoneId zone,
        @Nullable Meanwhile meanwhile) {
    String path() {
        return "/patients/" + identity.id();
    }

    @Nullable
    String fault(String field) {
        return faults.get(field);
    }

    boolean isTrusted() {
        return identity.status() != IdentityStatus.PROV;
    }

    String when(Instant instant) {
        return Written.moment(instant, zone);
    }

    /** What stands beside what was wanted in these fields; the others stay as they stand. */
    static Meanwhile meanwhile(Identity it, Set<Trait> wanted, TypedForm typed) {
        var stored = stored(it);
        var fields = new LinkedHashMap<String, Field>();
        var values = new HashMap<>(stored.values());
        for (var trait : Trait.values()) {
            var name = trait.field();
            if (stored.values().containsKey(name)) {
                fields.put(
                        name,
                        trait == Trait.SEX
                                ? new Field(trait.label(), stored.value(name), CorrectionView::sex)
                                : Field.of(trait.label(), stored.value(name)));
            }
            if (wanted.contains(trait)) {
                values.put(name, typed.value(name));
            }
        }
        var path = "/patients/" + it.id();
        return Meanwhile.between(path + "/identite", path, it, fields, values, typed.value("raison"));
    }

    private static String sex(String code) {
        return CreationView.sexes().getOrDefault(code, code);
    }

    /** The fields as they are stored. */
    static TypedForm stored(Identity it) {
        return new TypedForm(Map.of(
                "nomNaissance", it.birthName(),
                "premierPrenom", it.firstGivenName(),
                "prenoms", it.givenNames(),
                "dateNaissance", it.birth().display().replace("~", ""),
                "sexe", it.sex().name(),
                "lieuNaissance", it.birthplaceCode() + " " + it.birthplace(),
                "nomUtilise", it.usedName(),
                "prenomUtilise", it.usedGivenName(),
                "civilite", it.title()));
    }
}
