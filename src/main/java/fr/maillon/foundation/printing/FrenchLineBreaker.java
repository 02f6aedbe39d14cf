package fr.maillon.foundation.printing;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Breaks a line after a breaking space or after a hyphen inside a word, and nowhere else: never after an apostrophe. */
final class FrenchLineBreaker implements FSTextBreaker {
    private String text = "";
    private int from;

    @Override
    public void setText(String text) {
        this.text = text;
        this.from = 0;
    }

    @Override
    public int next() {
        while (from < text.length()) {
            from++;
            if (from == text.length() || breaksBefore(from)) {
                return from;
            }
        }
        return -1;
    }

    private boolean breaksBefore(int at) {
        return endsSpace(at) || endsHyphen(at);
    }

    private boolean endsSpace(int at) {
        return Character.isWhitespace(text.charAt(at - 1)) && !Character.isWhitespace(text.charAt(at));
    }

    private boolean endsHyphen(int at) {
        return at > 1
                && text.charAt(at - 1) == '-'
                && Character.isLetter(text.charAt(at - 2))
                && Character.isLetter(text.charAt(at));
    }
}
