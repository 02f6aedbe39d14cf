package fr.maillon.foundation.messages;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** SMTP to the server of {@code maillon.mail}; no step of it waits for more than ten seconds. */
@Component
class SmtpTransport implements MailTransport {
    private static final int PERMANENT = 500;

    private final JavaMailSenderImpl smtp = new JavaMailSenderImpl();

    SmtpTransport(MailSettings settings) {
        smtp.setHost(settings.host());
        smtp.setPort(settings.port());
        smtp.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!settings.username().isEmpty()) {
            smtp.setUsername(settings.username());
            smtp.setPassword(settings.password());
        }
        smtp.setJavaMailProperties(properties(settings));
    }

    @Override
    public Delivery deliver(Mail mail) {
        try {
            smtp.send(written(mail));
            return new Delivery.Accepted();
        } catch (MailException refusal) {
            return refused(refusal);
        }
    }

    private MimeMessage written(Mail mail) {
        var mime = smtp.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(mime, false, StandardCharsets.UTF_8.name());
            helper.setFrom(new InternetAddress(mail.from().value(), mail.senderName(), StandardCharsets.UTF_8.name()));
            helper.setTo(mail.to().value());
            helper.setSubject(mail.subject());
            helper.setText(mail.body());
            helper.setSentDate(Date.from(mail.at()));
            mime.setHeader("Message-ID", mail.messageId());
            mime.setHeader("Content-Language", "fr");
            mime.setHeader("Auto-Submitted", "auto-generated");
            return mime;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("an e-mail could not be written", e);
        }
    }

    private static Delivery refused(MailException refusal) {
        for (var cause : causes(refusal)) {
            if (cause instanceof SMTPAddressFailedException address) {
                return new Delivery.Refused(Failure.MAILBOX_REFUSED, address.getReturnCode() >= PERMANENT);
            }
            if (cause instanceof SMTPSendFailedException answer) {
                return new Delivery.Refused(Failure.SERVER_REFUSED, answer.getReturnCode() >= PERMANENT);
            }
        }
        return new Delivery.Refused(
                refusal instanceof MailSendException ? Failure.SERVER_UNREACHABLE : Failure.SERVER_REFUSED, false);
    }

    /** Jakarta Mail chains what happened to each recipient beside the usual causes. */
    private static List<Throwable> causes(MailException refusal) {
        var causes = new ArrayList<Throwable>();
        if (refusal instanceof MailSendException several) {
            for (var each : several.getMessageExceptions()) {
                for (Throwable at = each; at != null && !causes.contains(at); at = next(at)) {
                    causes.addFirst(at);
                }
            }
        }
        return causes;
    }

    private static @Nullable Throwable next(Throwable at) {
        return at instanceof MessagingException chained && chained.getNextException() != null
                ? chained.getNextException()
                : at.getCause();
    }

    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        properties.setProperty(
                "mail.smtp.auth", String.valueOf(!settings.username().isEmpty()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.starttls()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.starttls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", "5000");
        properties.setProperty("mail.smtp.timeout", "10000");
        properties.setProperty("mail.smtp.writetimeout", "10000");
        return properties;
    }
}
