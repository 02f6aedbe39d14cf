package fr.maillon.foundation.administration.web;

import fr.maillon.foundation.access.TypedAccount;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of a new account, with what was typed. */
record OpeningView(TypedAccount typed, List<RoleGroup> groups, Map<String, String> faults) {
    @Nullable
    String fault(String field) {
        return faults.get(field);
    }
}
