package fr.maillon.training.demonstration;

import fr.maillon.foundation.access.Access;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on the terminal where the house is and, when it holds the demonstration, with which accounts one visits it. */
@Component
class Greeting {
    private final Access access;
    private final Environment environment;

    Greeting(Access access, Environment environment) {
        this.access = access;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void welcome() {
        var port = environment.getProperty("local.server.port");
        if (port != null) {
            System.out.println(String.join(System.lineSeparator(), lines("http://localhost:" + port)));
        }
    }

    List<String> lines(String address) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("  Maillon est prêt\u00a0: " + address);
        if (access.account(Post.SECRETARY.login()).isPresent()) {
            lines.add("");
            lines.add("  Démonstration\u00a0: Centre de santé des Tilleuls. Tout y est fictif, personnes comprises.");
            for (var post : Post.values()) {
                lines.add("    %-15s %s, %s"
                        .formatted(
                                post.login(),
                                post.displayName(),
                                lower(post.role().label())));
            }
            lines.add("  Phrase secrète de tous ces comptes\u00a0: " + Post.PASSPHRASE);
        }
        lines.add("");
        return lines;
    }

    private static String lower(String label) {
        return label.startsWith("DPO") ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
