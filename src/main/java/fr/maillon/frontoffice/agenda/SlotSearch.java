package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.catalogue.MotifId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.patients.PatientId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * « When could she come? » An empty set asks for nothing in particular: all who can play the motif's part, every site,
 * every day. {@code patient} lets the agenda find out who is new to whom; {@code asker} still sees what is kept for her.
 */
public record SlotSearch(
        StructureId structure,
        MotifId motif,
        Set<ResourceId> principals,
        String profession,
        Set<SiteId> sites,
        Window window,
        Needs needs,
        @Nullable Urgency urgency,
        @Nullable ResourceId usual,
        @Nullable PatientId patient,
        @Nullable Asker asker,
        int limit) {
    /** As many as a card shows. */
    public static final int USUAL_LIMIT = 5;

    private static final int MOST = 50;

    /**
     * When at all. Days and hours are those of the site's wall; {@code notBefore} nothing means from now, {@code notAfter}
     * nothing means ninety days on.
     */
    public record Window(
            @Nullable Instant notBefore,
            @Nullable Instant notAfter,
            Set<DayOfWeek> days,
            @Nullable LocalTime from,
            @Nullable LocalTime to) {
        public static final Window ANY = new Window(null, null, Set.of(), null, null);

        public Window {
            days = Set.copyOf(days);
        }

        public Window notBefore(Instant moment) {
            return new Window(moment, notAfter, days, from, to);
        }

        public Window notAfter(Instant moment) {
            return new Window(notBefore, moment, days, from, to);
        }

        public Window on(Set<DayOfWeek> these) {
            return new Window(notBefore, notAfter, these, from, to);
        }

        public Window between(@Nullable LocalTime first, @Nullable LocalTime last) {
            return new Window(notBefore, notAfter, days, first, last);
        }
    }

    public SlotSearch {
        principals = Set.copyOf(principals);
        sites = Set.copyOf(sites);
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("between 1 and 50 proposals");
        }
    }

    public static SlotSearch of(StructureId structure, MotifId motif) {
        return new SlotSearch(
                structure, motif, Set.of(), "", Set.of(), Window.ANY, Needs.NONE, null, null, null, null, USUAL_LIMIT);
    }

    public SlotSearch with(Set<ResourceId> these) {
        return new SlotSearch(
                structure, motif, these, profession, sites, window, needs, urgency, usual, patient, asker, limit);
    }

    public SlotSearch practising(String code) {
        return new SlotSearch(
                structure, motif, principals, code, sites, window, needs, urgency, usual, patient, asker, limit);
    }

    public SlotSearch at(Set<SiteId> these) {
        return new SlotSearch(
                structure, motif, principals, profession, these, window, needs, urgency, usual, patient, asker, limit);
    }

    public SlotSearch within(Window when) {
        return new SlotSearch(
                structure, motif, principals, profession, sites, when, needs, urgency, usual, patient, asker, limit);
    }

    public SlotSearch needing(Needs these) {
        return new SlotSearch(
                structure, motif, principals, profession, sites, window, these, urgency, usual, patient, asker, limit);
    }

    public SlotSearch urgent(@Nullable Urgency level) {
        return new SlotSearch(
                structure, motif, principals, profession, sites, window, needs, level, usual, patient, asker, limit);
    }

    public SlotSearch preferring(@Nullable ResourceId usualOne) {
        return new SlotSearch(
                structure,
                motif,
                principals,
                profession,
                sites,
                window,
                needs,
                urgency,
                usualOne,
                patient,
                asker,
                limit);
    }

    public SlotSearch forPatient(@Nullable PatientId person) {
        return new SlotSearch(
                structure, motif, principals, profession, sites, window, needs, urgency, usual, person, asker, limit);
    }

    public SlotSearch askedBy(@Nullable AccountId account) {
        return askedBy(new Asker(account, null));
    }

    public SlotSearch askedBy(Asker whom) {
        return new SlotSearch(
                structure, motif, principals, profession, sites, window, needs, urgency, usual, patient, whom, limit);
    }

    public SlotSearch first(int many) {
        return new SlotSearch(
                structure, motif, principals, profession, sites, window, needs, urgency, usual, patient, asker, many);
    }
}
