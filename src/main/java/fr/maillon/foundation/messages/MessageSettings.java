package fr.maillon.foundation.messages;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.messages.wording.Occasion;
import fr.maillon.foundation.messages.wording.RevealingWords;
import fr.maillon.foundation.messages.wording.Wording;
import fr.maillon.foundation.messages.wording.WordingCheck;
import fr.maillon.foundation.structure.StructureId;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a structure decides about its messages: their words, and in whose name they leave. For this module's own screens. */
@Component
@Transactional
public class MessageSettings {
    private final Wordings wordings;
    private final Senders senders;
    private final Trace trace;
    private final Clock clock;

    MessageSettings(Wordings wordings, Senders senders, Trace trace, Clock clock) {
        this.wordings = wordings;
        this.senders = senders;
        this.trace = trace;
        this.clock = clock;
    }

    public Wording wording(StructureId structure, Occasion occasion, Channel channel) {
        return wordings.of(structure, occasion, channel);
    }

    /** Whether the structure wrote this text itself. */
    public boolean own(StructureId structure, Occasion occasion, Channel channel) {
        return wordings.own(structure, occasion, channel).isPresent();
    }

    /** Keeps the text; gives the faults by form field, and then keeps nothing. */
    public Map<String, String> write(
            StructureId structure, Occasion occasion, Channel channel, Wording wording, AccountId by) {
        var faults = WordingCheck.faults(wording);
        if (faults.isEmpty()) {
            wordings.write(structure, occasion, channel, wording, by.value(), clock.instant());
            trace.note(Trace.Action.UPDATE, structure, "message-wording", null);
        }
        return faults;
    }

    /** Back to the product's text. */
    public void forget(StructureId structure, Occasion occasion, Channel channel) {
        wordings.forget(structure, occasion, channel);
        trace.note(Trace.Action.UPDATE, structure, "message-wording", null);
    }

    /** The name shown to readers; neutral whatever the structure is called. */
    public String senderName(StructureId structure) {
        return senders.of(structure).name();
    }

    /** The mailbox the structure chose for its e-mails; empty when it leaves the product to find one. */
    public String senderMailbox(StructureId structure) {
        return senders.chosenMailbox(structure);
    }

    /** Keeps the sender; gives the faults by form field, and then keeps nothing. */
    public Map<String, String> chooseSender(StructureId structure, String name, String mailbox, AccountId by) {
        var faults = new LinkedHashMap<String, String>();
        if (name.isBlank() || name.strip().length() > 60) {
            faults.put("nom", "Indiquez un nom de 60 signes au plus.");
        }
        RevealingWords.firstIn(name)
                .ifPresent(word -> faults.put(
                        "nom",
                        "«\u202f%s\u202f» laisserait deviner le motif. Choisissez un nom neutre.".formatted(word)));
        if (!mailbox.isBlank() && !EmailAddress.valid(mailbox.strip())) {
            faults.put("courriel", "Cette adresse n’est pas complète, par exemple secretariat@exemple.fr.");
        }
        if (faults.isEmpty()) {
            senders.choose(structure, name.strip(), address(mailbox), by.value(), clock.instant());
            trace.note(Trace.Action.UPDATE, structure, "message-sender", null);
        }
        return faults;
    }

    private static @Nullable EmailAddress address(String typed) {
        return typed.isBlank() ? null : new EmailAddress(typed.strip());
    }
}
