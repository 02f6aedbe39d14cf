package fr.maillon.foundation.printing;

import java.util.List;

/**
 * The lines of an address that a sorting machine reads: at most six of at most 38 signs, none empty, the last in capitals.
 *
 * <p>Source: NF Z 10-011, as La Poste teaches it. Made by {@link #read}; the constructor refuses what the norm refuses.
 */
public record PostalAddress(List<String> lines) {
    public static final int MOST_LINES = 6;
    public static final int MOST_SIGNS = 38;

    public PostalAddress {
        lines = List.copyOf(lines);
        if (lines.size() < 2 || lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("an address has 2 to 6 lines, not " + lines.size());
        }
        if (lines.stream().anyMatch(line -> line.isBlank() || signs(line) > MOST_SIGNS)) {
            throw new IllegalArgumentException("an address line is empty or longer than 38 signs");
        }
        var last = lines.getLast();
        if (!last.equals(PostalLine.machineReadable(last))) {
            throw new IllegalArgumentException("the last line is not in bare capitals");
        }
    }

    /** Applies the norm, or says in French, all at once, what stands in its way. */
    public static AddressReading read(AddressParts parts) {
        return new AddressWriter(parts).write();
    }

    static int signs(String line) {
        return line.codePointCount(0, line.length());
    }
}
