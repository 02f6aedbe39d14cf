package fr.maillon.foundation.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * One file that only lists others, and the same file with each of them in its place: one request instead of twenty.
 *
 * <p>A line {@code @import "x.css";} or {@code import "./x.js";} is replaced by that file. A script becomes a block of
 * its own, which keeps its names to itself as the module did; therefore scripts never import names from each other,
 * they speak by DOM events. Unbundled, the same sources work as they are.
 */
final class Bundle {
    private static final Pattern SHEET = Pattern.compile("(?m)^@import \"([a-z-]+\\.css)\";$");
    private static final Pattern SCRIPT = Pattern.compile("(?m)^import \"\\./([a-z-]+\\.js)\";$");

    private Bundle() {}

    static byte[] of(String list) throws IOException {
        var script = list.endsWith(".js");
        var folder = list.substring(0, list.lastIndexOf('/') + 1);
        var text = new StringBuilder();
        var line = (script ? SCRIPT : SHEET).matcher(read(list));
        while (line.find()) {
            var part = read(folder + line.group(1));
            line.appendReplacement(text, Matcher.quoteReplacement(script ? "{\n" + part + "}" : part));
        }
        line.appendTail(text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String read(String file) throws IOException {
        return new ClassPathResource("static/" + file).getContentAsString(StandardCharsets.UTF_8);
    }
}
