package fr.maillon.training.demonstration;

import fr.maillon.foundation.administration.Preparation;
import java.text.NumberFormat;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How far the first making of the demonstration is, from before the first page can be asked for until it is over. */
@Component
class Preparing implements Preparation {
    private static final String BEGINNING = "La journée de démonstration se prépare";

    private volatile String sentence;

    Preparing(@Value("${maillon.demo:true}") boolean wanted) {
        sentence = wanted ? BEGINNING + "…" : "";
    }

    @Override
    public String underWay() {
        return sentence;
    }

    void people(int people) {
        say("\u00a0: %s personnes…".formatted(number(people)));
    }

    void appointments(int people, int appointments) {
        say("\u00a0: %s personnes, %s rendez-vous…".formatted(number(people), number(appointments)));
    }

    void over() {
        sentence = "";
    }

    private void say(String more) {
        if (!sentence.isEmpty()) {
            sentence = BEGINNING + more;
        }
    }

    private static String number(int of) {
        return NumberFormat.getIntegerInstance(Locale.FRENCH).format(of);
    }
}
