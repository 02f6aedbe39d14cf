package fr.maillon.foundation.messages;

import static fr.maillon.foundation.messages.Outbox.at;

import fr.maillon.foundation.database.Recall;
import fr.maillon.foundation.messages.wording.RevealingWords;
import fr.maillon.foundation.structure.Settled;
import fr.maillon.foundation.structure.Structure;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.structure.Structures;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In whose name each structure writes: its own choice, else its name and mailbox when they reveal nothing. */
@Component
class Senders {
    private static final String NEUTRAL = "Votre secrétariat";
    private static final String NOWHERE = "exercice@fictif.invalid"; // RFC 2606: leads nowhere, on purpose

    private final JdbcClient sql;
    private final Structures structures;
    private final Settled settled;
    private final MailSettings settings;

    Senders(JdbcClient sql, Structures structures, Settled settled, MailSettings settings) {
        this.settled = settled;
        this.sql = sql;
        this.structures = structures;
        this.settings = settings;
    }

    Sender of(StructureId id) {
        var structure = structures.structure(id).orElseThrow();
        var chosen = chosen(id);
        var name = chosen.map(Chosen::name).orElse(structure.name());
        return new Sender(
                RevealingWords.noneIn(name) ? name : NEUTRAL,
                structure.address(),
                structure.phone(),
                mailbox(chosen.map(Chosen::mailbox).orElse(null), structure),
                structure.fictive());
    }

    /** Whether an e-mail in this name can go somewhere: to a server, or nowhere on purpose for a fictive structure. */
    boolean canEmail(Sender sender) {
        return sender.fictive() || (settings.configured() && sender.mailbox() != null);
    }

    String chosenMailbox(StructureId structure) {
        return chosen(structure).map(Chosen::mailbox).orElse("");
    }

    void choose(StructureId structure, String name, @Nullable EmailAddress mailbox, UUID by, Instant now) {
        Recall.forget();
        sql.sql("""
                        insert into messages.sender (structure_id, name, mailbox, changed_at, changed_by)
                        values (:structure, :name, :mailbox, :now, :by)
                        on conflict (structure_id) do update
                            set name = excluded.name, mailbox = excluded.mailbox, changed_at = excluded.changed_at,
                                changed_by = excluded.changed_by
                        """)
                .param("structure", structure.value())
                .param("name", name)
                .param("mailbox", mailbox == null ? null : mailbox.value())
                .param("now", at(now))
                .param("by", by)
                .update();
    }

    private Optional<Chosen> chosen(StructureId id) {
        return settled.once(id, "sender", () -> readChosen(id));
    }

    private Optional<Chosen> readChosen(StructureId id) {
        return sql.sql("select name, mailbox from messages.sender where structure_id = :structure")
                .param("structure", id.value())
                .query((row, n) -> new Chosen(row.getString(1), row.getString(2)))
                .optional();
    }

    private @Nullable EmailAddress mailbox(@Nullable String chosen, Structure structure) {
        return Stream.of(chosen, structure.email(), settings.from(), structure.fictive() ? NOWHERE : null)
                .filter(Objects::nonNull)
                .filter(EmailAddress::valid)
                .findFirst()
                .map(EmailAddress::new)
                .orElse(null);
    }

    private record Chosen(String name, @Nullable String mailbox) {}
}
