package fr.maillon.frontoffice.patients.web;

import fr.maillon.frontoffice.identity.InsOid;
import fr.maillon.frontoffice.patients.Identity;
import fr.maillon.frontoffice.patients.IdentityBanner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page where an INS identity is copied by hand or scanned.
 *
 * @param refusal a French sentence; empty when nothing was refused
 * @param differences between the record and what was returned
 * @param asksWhy the two are close: accepting needs a reason
 */
record InsView(
        IdentityBanner banner,
        Identity identity,
        TypedForm form,
        Map<String, String> faults,
        String refusal,
        List<String> differences,
        boolean asksWhy,
        boolean fictive) {
    String path() {
        return "/patients/" + identity.id();
    }

    @Nullable
    String fault(String field) {
        return faults.get(field);
    }

    /** Real natures in a real structure, the others in a fictive one. */
    Map<String, String> natures() {
        var natures = new LinkedHashMap<String, String>();
        Stream.of(InsOid.values())
                .filter(oid -> oid.isReal() != fictive)
                .forEach(oid -> natures.put(oid.name(), oid.word() + " (" + oid.oid() + ")"));
        return natures;
    }
}
