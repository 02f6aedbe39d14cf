package fr.maillon.frontoffice.agenda;

import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.catalogue.Resources;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells the story of an appointment in sentences. */
@Component
class Teller {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy 'à' HH:mm", Locale.FRENCH);

    private final Chapters chapters;
    private final Resources resources;
    private final Places places;

    Teller(Chapters chapters, Resources resources, Places places) {
        this.chapters = chapters;
        this.resources = resources;
        this.places = places;
    }

    List<StoryLine> story(Appointment it) {
        return told(it, chapters.of(it.id()));
    }

    List<StoryLine> told(Appointment it, List<Chapter> all) {
        var names = names(all);
        var zone = places.wall(it.structure(), it.site()).zone();
        return all.stream()
                .map(chapter -> new StoryLine(
                        chapter.at(),
                        chapter.byName(),
                        sentence(chapter, names, zone) + why(chapter) + ".",
                        chapter.event(),
                        chapter.undone()))
                .toList();
    }

    private Map<ResourceId, String> names(List<Chapter> all) {
        var ids = all.stream()
                .flatMap(chapter -> Stream.concat(chapter.fromResources().stream(), chapter.toResources().stream()))
                .collect(Collectors.toSet());
        return resources.find(ids).stream().collect(Collectors.toMap(Resource::id, Resource::name));
    }

    private static String sentence(Chapter it, Map<ResourceId, String> names, ZoneId zone) {
        var by = it.byName();
        return switch (it.event()) {
            case BOOKED ->
                by + " a pris ce rendez-vous le " + when(it.to().start(), zone) + with(it.toResources(), names);
            case MOVED ->
                by + " l’a déplacé du " + from(it, zone) + " au " + when(it.to().start(), zone) + changed(it, names);
            case SWAPPED ->
                by + " l’a échangé\u00a0: du " + from(it, zone) + " au "
                        + when(it.to().start(), zone) + changed(it, names);
            case RESIZED -> by + " l’a porté à " + it.to().minutes() + " min";
            case CANCELLED -> by + " l’a annulé";
            case POSTPONED -> by + " l’a reporté";
            case REOPENED -> by + " l’a rouvert";
            case UNDONE ->
                by + " est revenu sur ce qui précède\u00a0: le " + when(it.to().start(), zone)
                        + with(it.toResources(), names);
            case IDENTIFIED -> by + " l’a rattaché à un dossier";
            case NOTED -> by + " en a changé la note";
            case TO_CALL -> by + " a noté que la personne est à rappeler";
            case STATUS -> by + noted(it.toStatus());
        };
    }

    /** Whose act it is, told so that nobody takes her for the one who came. */
    private static String noted(AppointmentStatus now) {
        return switch (now) {
            case CHECKED_IN -> " a noté l’arrivée de la personne";
            case IN_PROGRESS -> " a noté le début de la consultation";
            case FULFILLED -> " a noté la fin de la consultation";
            case NO_SHOW -> " a noté l’absence de la personne";
            case BOOKED -> " a noté que la personne viendra";
            case ENTERED_IN_ERROR -> " a défait la réservation";
            case PROPOSED, PENDING, CANCELLED_BY_PATIENT, CANCELLED_BY_STRUCTURE, POSTPONED ->
                "\u00a0: " + now.label().toLowerCase(Locale.FRENCH);
        };
    }

    private static String why(Chapter it) {
        return it.reason().isBlank() ? "" : " (" + it.reason().strip() + ")";
    }

    private static String from(Chapter it, ZoneId zone) {
        return when(Objects.requireNonNull(it.from()).start(), zone);
    }

    private static String changed(Chapter it, Map<ResourceId, String> names) {
        return it.fromResources().equals(it.toResources()) ? "" : with(it.toResources(), names);
    }

    private static String with(List<ResourceId> people, Map<ResourceId, String> names) {
        var known = people.stream().map(names::get).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return known.isEmpty() ? "" : ", " + known;
    }

    private static String when(Instant moment, ZoneId zone) {
        return WHEN.format(moment.atZone(zone));
    }
}
