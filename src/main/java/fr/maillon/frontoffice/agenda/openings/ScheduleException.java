package fr.maillon.frontoffice.agenda.openings;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A departure from the weekly hours. A closure is of a site, the others of someone or something; an extra session has
 * both. {@code label} is shown in the column (« Congés », « Formation »…) and never says a disease.
 */
@NamedInterface("openings")
public record ScheduleException(
        StructureId structure,
        ExceptionId id,
        ExceptionKind kind,
        @Nullable ResourceId resource,
        @Nullable SiteId site,
        Slot slot,
        String label,
        @Nullable Substitute substitute,
        Terms terms) {

    public ScheduleException {
        boolean sound = switch (kind) {
            case CLOSURE -> resource == null && site != null;
            case EXTRA_SESSION -> resource != null && site != null;
            case ABSENCE, REPLACEMENT -> resource != null;
        };
        if (!sound || (kind == ExceptionKind.REPLACEMENT) != (substitute != null)) {
            throw new IllegalArgumentException("an exception is of someone or somewhere, and a replacement by someone");
        }
    }

    public static ScheduleException absence(StructureId structure, ResourceId resource, Slot slot, String label) {
        return new ScheduleException(
                structure,
                ExceptionId.next(),
                ExceptionKind.ABSENCE,
                resource,
                null,
                slot,
                label,
                null,
                Terms.ANYTHING);
    }

    public static ScheduleException closure(StructureId structure, SiteId site, Slot slot, String label) {
        return new ScheduleException(
                structure, ExceptionId.next(), ExceptionKind.CLOSURE, null, site, slot, label, null, Terms.ANYTHING);
    }

    public static ScheduleException extraSession(
            StructureId structure, ResourceId resource, SiteId site, Slot slot, String label, Terms terms) {
        return new ScheduleException(
                structure, ExceptionId.next(), ExceptionKind.EXTRA_SESSION, resource, site, slot, label, null, terms);
    }

    public static ScheduleException replacement(
            StructureId structure, ResourceId resource, Slot slot, String label, Substitute by) {
        return new ScheduleException(
                structure,
                ExceptionId.next(),
                ExceptionKind.REPLACEMENT,
                resource,
                null,
                slot,
                label,
                by,
                Terms.ANYTHING);
    }

    boolean isAt(SiteId place) {
        return site == null || site.equals(place);
    }
}
