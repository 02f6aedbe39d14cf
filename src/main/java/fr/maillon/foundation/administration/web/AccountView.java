package fr.maillon.foundation.administration.web;

import fr.maillon.foundation.access.AccountCard;
import fr.maillon.foundation.access.TypedAccount;
import fr.maillon.foundation.layout.Moment;
import fr.maillon.foundation.structure.Structure;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One account. {@code name} and {@code groups} are as the form has them; {@code refusal} says why an act was not done,
 * {@code done} what was.
 */
record AccountView(
        AccountCard card,
        String name,
        List<Structure> structures,
        List<RoleGroup> groups,
        String seen,
        String blocked,
        Map<String, String> faults,
        String refusal,
        String done) {

    static AccountView of(AccountCard card, List<Structure> structures, Instant now, ZoneId zone) {
        var pairs = card.roles().entrySet().stream()
                .flatMap(place -> place.getValue().stream().map(role -> TypedAccount.pair(place.getKey(), role)))
                .collect(Collectors.toSet());
        return new AccountView(
                card,
                card.name(),
                structures,
                RoleGroup.of(structures, pairs),
                card.lastSeenAt() == null ? "jamais" : Moment.said(card.lastSeenAt(), now, zone),
                card.blockedUntil() == null ? "" : Moment.hour(card.blockedUntil(), zone),
                Map.of(),
                "",
                "");
    }

    String id() {
        return card.id().toString();
    }

    String path() {
        return "/administration/comptes/" + id();
    }

    AccountView typed(TypedAccount typed) {
        return new AccountView(
                card,
                typed.name(),
                structures,
                RoleGroup.of(structures, typed.roles()),
                seen,
                blocked,
                faults,
                refusal,
                done);
    }

    AccountView faulty(Map<String, String> all) {
        return new AccountView(card, name, structures, groups, seen, blocked, all, refusal, done);
    }

    AccountView refused(String why) {
        return new AccountView(card, name, structures, groups, seen, blocked, faults, why, done);
    }

    AccountView done(String what) {
        var sentence = switch (what) {
            case "roles" -> "C’est enregistré. Ses postes ouverts lui redemandent son mot de passe.";
            case "fin" -> "Son accès est terminé. Ses sessions sont fermées.";
            case "deblocage" -> "Cette personne peut réessayer de se connecter tout de suite.";
            default -> "";
        };
        return new AccountView(card, name, structures, groups, seen, blocked, faults, refusal, sentence);
    }

    @Nullable
    String fault(String field) {
        return faults.get(field);
    }
}
