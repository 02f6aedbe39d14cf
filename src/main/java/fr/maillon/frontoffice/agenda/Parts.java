package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who can play the parts of what is asked, and within which period one may begin. {@code beside}: of each of these one
 * must be free at the same place and time; {@code interpreters}: one of these, wherever; nothing when none is asked for,
 * or when the house has none of that language: then one is found elsewhere.
 */
record Parts(
        Motif motif,
        List<Principal> principals,
        List<List<Resource>> beside,
        @Nullable List<Resource> interpreters,
        Slot period,
        boolean pressing) {

    Parts {
        principals = List.copyOf(principals);
        beside = List.copyOf(beside);
    }

    /** One who can see the person: for so many minutes shown, as somebody new or known. */
    record Principal(Resource resource, int shown, boolean newcomer) {}

    int buffers() {
        return motif.times().before() + motif.times().after();
    }

    /** All that must be free with the principal, in the order of a piece's companions. */
    List<Resource> companions() {
        var all = beside.stream().flatMap(List::stream).toList();
        return interpreters == null
                ? all
                : Stream.concat(all.stream(), interpreters.stream()).toList();
    }
}
