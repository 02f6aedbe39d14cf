package fr.maillon.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;

/**
 * One act that succeeds for each writing route of a module, for the tests that walk them all. One implementation beside
 * the tests of each module, with a constructor without arguments; it is found by being there.
 */
public interface ActSamples {
    /** By route, as the table of rights writes it: {@code POST /patients/{id}/adresse}. */
    Map<String, Sample> acts();

    /** Makes what the act is about, and gives the act, which is then sent. */
    @FunctionalInterface
    interface Sample {
        Act in(Scene scene);
    }

    /** A form ready to be sent; a one-time key is added to it. */
    record Act(Person by, String path, Map<String, String> fields) {
        /** The same form, sent by somebody else. */
        public Act by(Person other) {
            return new Act(other, path, fields);
        }
    }

    /**
     * Where one act takes place: a practice of its own.
     *
     * @param person works there and may do everything
     */
    record Scene(ApplicationContext context, Practice practice, Person person) {
        /** {@code fields}: names and values by turns. */
        public Act act(String path, String... fields) {
            var form = new HashMap<String, String>();
            for (int i = 0; i < fields.length; i += 2) {
                form.put(fields[i], fields[i + 1]);
            }
            return new Act(person, path, form);
        }

        public <T> T bean(Class<T> type) {
            return context.getBean(type);
        }

        /** What the page shows that this expression takes out of it. */
        public String shown(String page, String expression) {
            var found = Pattern.compile(expression).matcher(person.get(page).body());
            if (!found.find()) {
                throw new AssertionError(page + " shows nothing like " + expression);
            }
            return found.group(1);
        }
    }
}
