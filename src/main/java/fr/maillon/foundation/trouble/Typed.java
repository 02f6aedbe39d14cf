package fr.maillon.foundation.trouble;

import fr.maillon.foundation.trouble.TroubleView.Again;
import fr.maillon.foundation.trouble.TroubleView.Field;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a request asked and held, so that nothing typed is lost; never a password. */
final class Typed {
    /** Forms that have their effect once carry it; see the rights table. */
    private static final String ONCE = "cle";

    private Typed() {}

    /** The same request once more, or nothing when a page cannot send it again. */
    static @Nullable Again again(HttpServletRequest request, Fate fate) {
        var method = request.getMethod();
        if (!method.equals("GET") && !method.equals("POST")) {
            return null;
        }
        try {
            var fields = fields(request);
            var twice = fate != Fate.NOTHING && method.equals("POST") && !once(request);
            return new Again(method.toLowerCase(Locale.ROOT), request.getRequestURI(), fields, twice);
        } catch (IllegalStateException unreadable) { // too large, or cut short
            return null;
        }
    }

    static boolean once(HttpServletRequest request) {
        return request.getParameter(ONCE) != null;
    }

    private static List<Field> fields(HttpServletRequest request) {
        var fields = new ArrayList<Field>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.toLowerCase(Locale.ROOT).contains("motdepasse")) {
                for (var value : values) {
                    fields.add(new Field(name, value));
                }
            }
        });
        return fields;
    }
}
