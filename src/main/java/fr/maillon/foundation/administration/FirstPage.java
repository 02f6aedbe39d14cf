package fr.maillon.foundation.administration;

import fr.maillon.foundation.access.Access;
import fr.maillon.foundation.structure.StructureKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the first page asks, as it was typed. */
public record FirstPage(
        String kind,
        String name,
        String site,
        String departement,
        boolean goodFriday,
        String displayName,
        String login,
        String password) {

    public static FirstPage blank() {
        return new FirstPage("", "", "", "", false, "", "", "");
    }

    /** Every fault at once, by the name of its field. */
    public Map<String, String> faults() {
        var faults = new LinkedHashMap<String, String>();
        if (kindRead().isEmpty()) {
            faults.put("sorte", "Choisissez ce qu’est votre structure.");
        }
        if (name.isBlank()) {
            faults.put("nom", "Donnez le nom de votre structure, comme sur vos courriers.");
        }
        if (site.isBlank()) {
            faults.put(
                    "site",
                    "Donnez un nom à ce lieu d’accueil\u00a0: la rue, le quartier, «\u202fsite principal\u202f».");
        }
        if (Departement.read(departement).isEmpty()) {
            faults.put("departement", "Donnez le numéro du département\u00a0: 69, 2A, 974.");
        }
        if (displayName.isBlank()) {
            faults.put("personne", "Donnez votre nom, comme vos collègues le liront.");
        }
        Access.loginFault(login).ifPresent(fault -> faults.put("identifiant", fault));
        Access.passwordFault(password, login).ifPresent(fault -> faults.put("motDePasse", fault));
        return faults;
    }

    Optional<StructureKind> kindRead() {
        return Stream.of(StructureKind.values())
                .filter(it -> it.name().equals(kind))
                .findFirst();
    }

    /** Masked: it holds a password. */
    @Override
    public String toString() {
        return "FirstPage[***]";
    }
}
