package fr.maillon.foundation.administration.web;

import fr.maillon.foundation.access.Role;
import fr.maillon.foundation.access.TypedAccount;
import fr.maillon.foundation.structure.Structure;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The roles that one may have in a structure, with what each opens. {@code structure} is empty when there is only one. */
record RoleGroup(String structure, List<Choice> choices) {

    /** {@code value} is what the form sends. */
    record Choice(String value, String label, String opens, boolean chosen) {}

    static List<RoleGroup> of(List<Structure> structures, Collection<String> chosen) {
        return structures.stream()
                .map(structure ->
                        new RoleGroup(structures.size() == 1 ? "" : structure.name(), choices(structure, chosen)))
                .toList();
    }

    private static List<Choice> choices(Structure structure, Collection<String> chosen) {
        return Stream.of(Role.values())
                .map(role -> {
                    var value = TypedAccount.pair(structure.id(), role);
                    return new Choice(value, role.label(), opens(role), chosen.contains(value));
                })
                .toList();
    }

    private static String opens(Role role) {
        return switch (role) {
            case SECRETAIRE -> "appels, agendas, identités, messages";
            case COORDINATRICE -> "de même, avec les réglages";
            case PROFESSIONNEL -> "son agenda, les personnes qu’il reçoit";
            case GESTIONNAIRE -> "agendas, ouvertures et motifs, messages";
            case ADMINISTRATEUR -> "comptes, structure, journal\u202f; aucun dossier";
            case REFERENT_IDENTITE -> "identités, dossiers confidentiels";
            case DPO -> "journal, dossiers confidentiels";
        };
    }
}
