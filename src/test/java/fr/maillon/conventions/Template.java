package fr.maillon.conventions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a template shows: the text between its tags, and the strings of its expressions and attributes. */
record Template(String markup, List<String> strings) {
    private static final Pattern COMMENT = Pattern.compile("(?s)<%--.*?--%>|<!--.*?-->");
    private static final Pattern HEAD = Pattern.compile("(?m)^\\s*@(?:import|param) .*$");
    private static final Pattern DIRECTIVE =
            Pattern.compile("@(?:template[.\\w]+|if|elseif|for)\\(|@(?:else|endif|endfor|raw|endraw)|[$!]\\{");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern SHOWN =
            Pattern.compile("(?:title|placeholder|aria-label|alt|label|data-[a-z-]+)=\"([^\"]*)\"");
    private static final Pattern INLINE =
            Pattern.compile("</?(?:a|b|i|em|strong|span|kbd|small|mark|time|abbr|code|button)\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    static Template read(Path file) {
        var text = HEAD.matcher(COMMENT.matcher(ProjectFiles.text(file)).replaceAll(""))
                .replaceAll("");
        var strings = new ArrayList<String>();
        return new Template(withoutCode(text, strings), strings);
    }

    Stream<String> texts() {
        var attributes = SHOWN.matcher(markup).results().map(found -> found.group(1));
        var between = TAG.matcher(INLINE.matcher(markup).replaceAll(""))
                .replaceAll("\n")
                .lines();
        return Stream.of(attributes, between, strings.stream())
                .flatMap(it -> it)
                .map(Template::plain)
                .filter(text -> text.chars().anyMatch(Character::isLetter));
    }

    /** Expressions become a letter; the content blocks among their arguments are markup again. */
    private static String withoutCode(String text, List<String> strings) {
        var markup = new StringBuilder();
        var code = DIRECTIVE.matcher(text);
        int from = 0;
        while (code.find(from)) {
            markup.append(text, from, code.start());
            var opener = text.charAt(code.end() - 1);
            from = opener == '(' || opener == '{' ? expression(text, code.end(), strings, markup) : code.end();
        }
        return markup.append(text.substring(from)).toString();
    }

    private static int expression(String text, int start, List<String> strings, StringBuilder markup) {
        int depth = 1;
        int at = start;
        while (depth > 0 && at < text.length()) {
            switch (text.charAt(at)) {
                case '(', '{' -> depth++;
                case ')', '}' -> depth--;
                case '"' -> at = string(text, at, strings);
                case '`' -> at = block(text, at, strings, markup);
                default -> {}
            }
            at++;
        }
        markup.append('x');
        return at;
    }

    private static int string(String text, int at, List<String> strings) {
        var found = STRING.matcher(text).region(at, text.length());
        if (!found.lookingAt()) {
            return at;
        }
        strings.add(found.group(1));
        return found.end() - 1;
    }

    /** A content block may hold others: it ends at the backquote that no inner block opened. */
    private static int block(String text, int at, List<String> strings, StringBuilder markup) {
        int depth = 1;
        int end = at + 1;
        while (depth > 0 && end < text.length()) {
            if (text.charAt(end) == '`') {
                depth += text.charAt(end - 1) == '@' ? 1 : -1;
            }
            end++;
        }
        markup.append('\n')
                .append(withoutCode(text.substring(at + 1, end - 1), strings))
                .append('\n');
        return end - 1;
    }

    private static String plain(String text) {
        return text.replace("&nbsp;", "\u00a0")
                .replace("&#160;", "\u00a0")
                .replace("&#8239;", "\u202f")
                .replaceAll("&[a-z]+;", "x")
                .replaceAll("\\\\u202[fF]", "\u202f")
                .replaceAll("\\\\u00[aA]0", "\u00a0");
    }
}
