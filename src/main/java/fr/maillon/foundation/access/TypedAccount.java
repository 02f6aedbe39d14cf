package fr.maillon.foundation.access;

import fr.maillon.foundation.structure.StructureId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** An account as the form has it; {@code roles} are pairs « structure:ROLE ». */
public record TypedAccount(String name, String login, Set<String> roles) {
    private static final int LONGEST_NAME = 80;

    public TypedAccount {
        roles = Set.copyOf(roles);
    }

    /** How the form names a role in a structure. */
    public static String pair(StructureId structure, Role role) {
        return structure + ":" + role.name();
    }

    /** What was chosen among these structures; anything else that came with the form is ignored. */
    Map<StructureId, Set<Role>> chosen(Collection<StructureId> structures) {
        var chosen = new HashMap<StructureId, Set<Role>>();
        for (var structure : structures) {
            var here = EnumSet.noneOf(Role.class);
            Stream.of(Role.values())
                    .filter(role -> roles.contains(pair(structure, role)))
                    .forEach(here::add);
            if (!here.isEmpty()) {
                chosen.put(structure, here);
            }
        }
        return chosen;
    }

    /** Every fault at once, by the name of its field. */
    Map<String, String> faults(boolean fresh, Collection<StructureId> structures) {
        var faults = new LinkedHashMap<String, String>();
        if (name.isBlank()) {
            faults.put("personne", "Donnez le nom de cette personne, comme ses collègues le liront.");
        } else if (name.strip().length() > LONGEST_NAME) {
            faults.put("personne", "Ce nom est trop long\u00a0: 80 signes au plus.");
        }
        if (fresh && !PasswordRules.isLogin(login)) {
            faults.put("identifiant", PasswordRules.LOGIN);
        }
        if (chosen(structures).isEmpty()) {
            faults.put(
                    "roles",
                    fresh
                            ? "Choisissez au moins un rôle."
                            : "Gardez au moins un rôle. Pour un départ, mettez fin à son accès.");
        }
        return faults;
    }
}
