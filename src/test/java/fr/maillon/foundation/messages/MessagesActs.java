package fr.maillon.foundation.messages;

import fr.maillon.foundation.messages.wording.Occasion;
import fr.maillon.testing.ActSamples;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

class MessagesActs implements ActSamples {
    private static final MessagesSamples SAMPLES = new MessagesSamples();
    private static final String TEXT = "/messages/textes/confirmation/paper";

    @Override
    public Map<String, Sample> acts() {
        return Map.of(
                "POST /messages/{id}/arreter",
                scene -> scene.act("/messages/" + letter(scene) + "/arreter"),
                "POST /messages/{id}/reessayer",
                scene -> scene.act("/messages/" + failed(scene) + "/reessayer"),
                "POST /messages/{id}/courrier",
                scene -> scene.act("/messages/" + failed(scene) + "/courrier"),
                "POST /messages/{id}/rappele",
                scene -> scene.act("/messages/" + failed(scene) + "/rappele"),
                "POST /messages/impression",
                scene -> scene.act("/messages/impression", "courrier", letter(scene)),
                "POST /messages/impression/{run}/duplicata",
                scene -> scene.act(run(scene) + "/duplicata"),
                "POST /messages/impression/{run}/remettre",
                scene -> scene.act(run(scene) + "/remettre"),
                "POST /messages/textes",
                scene -> scene.act("/messages/textes", "nom", "Accueil des Tilleuls"),
                "POST /messages/textes/{occasion}/{canal}",
                MessagesActs::rewords,
                "POST /messages/textes/{occasion}/{canal}/origine",
                scene -> scene.act(TEXT + "/origine"));
    }

    private static Act rewords(Scene scene) {
        var wording = scene.practice()
                .within(() -> scene.bean(MessageSettings.class)
                        .wording(scene.practice().structure(), Occasion.CONFIRMATION, Channel.PAPER));
        return scene.act(TEXT, "objet", wording.subject(), "texte", wording.body());
    }

    private static String letter(Scene scene) {
        return SAMPLES.variables("/messages/{id}", scene.context(), scene.practice())
                .getOrDefault("id", "");
    }

    private static String run(Scene scene) {
        return "/messages/impression/"
                + SAMPLES.variables("/messages/impression/{run}", scene.context(), scene.practice())
                        .get("run");
    }

    /** As a mailbox that refuses leaves it. */
    private static String failed(Scene scene) {
        var message = letter(scene);
        scene.practice()
                .within(() -> scene.bean(JdbcClient.class)
                        .sql("""
                                update messages.message set status = 'FAILED', failure = :failure
                                where id = cast(:id as uuid)
                                """)
                        .param("failure", Failure.MAILBOX_REFUSED.name())
                        .param("id", message)
                        .update());
        return message;
    }
}
