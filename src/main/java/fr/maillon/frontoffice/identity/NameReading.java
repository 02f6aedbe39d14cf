package fr.maillon.frontoffice.identity;

import java.util.List;

/** What came of reading a typed name. */
public sealed interface NameReading {
    /** It fits the profile. */
    record Accepted(CivilName name) implements NameReading {}

    /** It does not, for these reasons, each a French sentence; {@code capitals} is what would have been stored. */
    record Refused(String capitals, List<String> reasons) implements NameReading {}
}
