package fr.maillon.foundation.administration;

import fr.maillon.foundation.access.Access;
import fr.maillon.foundation.structure.StructureKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the first page asks, as it was typed. */
public record FirstPage(
        String kind,
        String name,
        String site,
        String phone,
        String address,
        String departement,
        boolean goodFriday,
        String displayName,
        String login,
        String password) {

    public static FirstPage blank() {
        return new FirstPage("", "", "", "", "", "", false, "", "", "");
    }

    /** Every fault at once, by the name of its field. */
    public Map<String, String> faults() {
        var faults = new LinkedHashMap<String, String>();
        if (kindRead().isEmpty()) {
            faults.put("sorte", "Choisissez ce qu’est votre structure.");
        }
        Typed.nameFault(name, "Donnez le nom de votre structure, comme sur vos courriers.")
                .ifPresent(fault -> faults.put("nom", fault));
        Typed.nameFault(
                        site,
                        "Donnez un nom à ce lieu d’accueil\u00a0: la rue, le quartier, «\u202fsite principal\u202f».")
                .ifPresent(fault -> faults.put("site", fault));
        phoneFault().ifPresent(fault -> faults.put("telephone", fault));
        addressFault().ifPresent(fault -> faults.put("adresse", fault));
        faults.putAll(Departement.faults(departement, goodFriday));
        Typed.nameFault(displayName, "Donnez votre nom, comme vos collègues le liront.")
                .ifPresent(fault -> faults.put("personne", fault));
        Access.loginFault(login).ifPresent(fault -> faults.put("identifiant", fault));
        Access.passwordFault(password, login).ifPresent(fault -> faults.put("motDePasse", fault));
        return faults;
    }

    private Optional<String> phoneFault() {
        return phone.isBlank()
                ? Optional.of("Donnez le numéro à appeler\u00a0: les confirmations le portent.")
                : Typed.phoneFault(Map.of("telephone", phone));
    }

    private Optional<String> addressFault() {
        return address.isBlank()
                ? Optional.of("Donnez l’adresse où venir\u00a0: les confirmations la portent.")
                : Typed.addressFault(Map.of("adresse", address));
    }

    Optional<StructureKind> kindRead() {
        return StructureKind.read(kind);
    }

    /** Masked: it holds a password. */
    @Override
    public String toString() {
        return "FirstPage[***]";
    }
}
