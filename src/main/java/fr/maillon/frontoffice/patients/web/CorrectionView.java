package fr.maillon.frontoffice.patients.web;

import fr.maillon.frontoffice.identity.IdentityStatus;
import fr.maillon.frontoffice.patients.Change;
import fr.maillon.frontoffice.patients.Identity;
import fr.maillon.frontoffice.patients.IdentityBanner;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page that corrects names and traits.
 *
 * @param version the one that was read: a change made meanwhile is told
 * @param refusal a French sentence; empty when nothing was refused
 * @param since what somebody else changed meanwhile
 */
record CorrectionView(
        IdentityBanner banner,
        Identity identity,
        TypedForm form,
        int version,
        Map<String, String> faults,
        String refusal,
        List<Change> since,
        ZoneId zone) {
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
