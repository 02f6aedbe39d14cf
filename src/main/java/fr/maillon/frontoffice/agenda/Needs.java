package fr.maillon.frontoffice.agenda;

import fr.maillon.frontoffice.patients.Identity;
import fr.maillon.frontoffice.patients.contacts.Languages;
import fr.maillon.frontoffice.patients.contacts.Need;
import org.jspecify.annotations.Nullable;

/**
 * What the person needs, which changes how long it takes and what must be free. {@code newcomer} is nothing when the
 * agenda is to find out: new is who had no finished appointment with this professional, or one of the same profession,
 * in the last 24 months. {@code interpreter} is the language, its ISO 639 code when it can be read.
 */
public record Needs(@Nullable Boolean newcomer, @Nullable String interpreter, boolean wheelchair, boolean accompanied) {
    public static final Needs NONE = new Needs(null, null, false, false);

    public Needs {
        interpreter = interpreter == null ? null : Languages.code(interpreter);
    }

    /** What her record says of her. */
    public static Needs of(Identity it) {
        var language = it.language().isEmpty() ? Languages.UNSAID : it.language();
        var needs = it.needs().contains(Need.INTERPRETER) ? NONE.withInterpreter(language) : NONE;
        var wheels = it.needs().contains(Need.WHEELCHAIR) ? needs.inWheelchair() : needs;
        return it.needs().contains(Need.ACCOMPANIED) ? wheels.withCompany() : wheels;
    }

    /** These, and those of her record that nobody said. */
    Needs and(Needs known) {
        return new Needs(
                newcomer,
                interpreter == null ? known.interpreter : interpreter,
                wheelchair || known.wheelchair,
                accompanied || known.accompanied);
    }

    public Needs asNewcomer(boolean isNew) {
        return new Needs(isNew, interpreter, wheelchair, accompanied);
    }

    public Needs withInterpreter(String language) {
        return new Needs(newcomer, language, wheelchair, accompanied);
    }

    public Needs inWheelchair() {
        return new Needs(newcomer, interpreter, true, accompanied);
    }

    public Needs withCompany() {
        return new Needs(newcomer, interpreter, wheelchair, true);
    }
}
