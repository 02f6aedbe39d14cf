package fr.maillon.foundation.messages;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The server that e-mails leave by; without a host none leaves, and paper is proposed instead.
 *
 * @param from    mailbox of structures that have none of their own; may be empty
 * @param grace   how long a message waits before it leaves, so that it can be stopped
 */
@ConfigurationProperties("maillon.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("25") int port,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("false") boolean starttls,
        @DefaultValue("") String from,
        @DefaultValue("PT1M") Duration grace) {

    boolean configured() {
        return !host.isBlank();
    }
}
