package fr.maillon.foundation.messages;

import static fr.maillon.foundation.messages.Outbox.at;

import fr.maillon.foundation.messages.wording.DefaultWordings;
import fr.maillon.foundation.messages.wording.Occasion;
import fr.maillon.foundation.messages.wording.Wording;
import fr.maillon.foundation.structure.StructureId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts of each structure: its own where it wrote one, else the product's. */
@Component
class Wordings {
    private final JdbcClient sql;

    Wordings(JdbcClient sql) {
        this.sql = sql;
    }

    Wording of(StructureId structure, Occasion occasion, Channel channel) {
        return own(structure, occasion, channel).orElseGet(() -> standard(occasion, channel));
    }

    /** Of every channel. */
    Map<Channel, Wording> of(StructureId structure, Occasion occasion) {
        var words = new EnumMap<Channel, Wording>(Channel.class);
        Stream.of(Channel.values()).forEach(channel -> words.put(channel, standard(occasion, channel)));
        sql.sql("""
                        select channel, subject, body from messages.wording
                        where structure_id = :structure and occasion = :occasion
                        """)
                .param("structure", structure.value())
                .param("occasion", occasion.name())
                .query((row, n) ->
                        Map.entry(Channel.valueOf(row.getString(1)), new Wording(row.getString(2), row.getString(3))))
                .list()
                .forEach(own -> words.put(own.getKey(), own.getValue()));
        return words;
    }

    Optional<Wording> own(StructureId structure, Occasion occasion, Channel channel) {
        return sql.sql("""
                        select subject, body from messages.wording
                        where structure_id = :structure and occasion = :occasion and channel = :channel
                        """)
                .param("structure", structure.value())
                .param("occasion", occasion.name())
                .param("channel", channel.name())
                .query((row, n) -> new Wording(row.getString(1), row.getString(2)))
                .optional();
    }

    void write(StructureId structure, Occasion occasion, Channel channel, Wording wording, UUID by, Instant now) {
        sql.sql("""
                        insert into messages.wording (structure_id, occasion, channel, subject, body, changed_at, changed_by)
                        values (:structure, :occasion, :channel, :subject, :body, :now, :by)
                        on conflict (structure_id, occasion, channel) do update
                            set subject = excluded.subject, body = excluded.body, changed_at = excluded.changed_at,
                                changed_by = excluded.changed_by
                        """)
                .param("structure", structure.value())
                .param("occasion", occasion.name())
                .param("channel", channel.name())
                .param("subject", wording.subject())
                .param("body", wording.body())
                .param("now", at(now))
                .param("by", by)
                .update();
    }

    /** Back to the product's text. */
    void forget(StructureId structure, Occasion occasion, Channel channel) {
        sql.sql("""
                        delete from messages.wording
                        where structure_id = :structure and occasion = :occasion and channel = :channel
                        """)
                .param("structure", structure.value())
                .param("occasion", occasion.name())
                .param("channel", channel.name())
                .update();
    }

    static Wording standard(Occasion occasion, Channel channel) {
        return switch (channel) {
            case EMAIL -> DefaultWordings.email(occasion);
            case SMS -> DefaultWordings.sms(occasion);
            case PAPER -> DefaultWordings.paper(occasion);
        };
    }
}
