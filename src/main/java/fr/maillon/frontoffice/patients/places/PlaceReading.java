package fr.maillon.frontoffice.patients.places;

import java.util.List;

/** What came of reading a typed place. */
public sealed interface PlaceReading {
    /** The one place meant. */
    record Known(Place place) implements PlaceReading {}

    /** A code of the right shape that the nomenclature does not hold: worth a warning, never a refusal. */
    record Unlisted(String code) implements PlaceReading {}

    /** Several places answer to it. */
    record Several(List<Place> places) implements PlaceReading {}

    /** None does. */
    record Unknown() implements PlaceReading {}
}
