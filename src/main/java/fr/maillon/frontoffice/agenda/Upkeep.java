package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.database.Tenancy;
import fr.maillon.foundation.structure.Held;
import fr.maillon.foundation.structure.Practitioner;
import fr.maillon.foundation.structure.Room;
import fr.maillon.foundation.structure.StructureBook;
import fr.maillon.foundation.structure.StructureChanged;
import fr.maillon.foundation.structure.StructureChanged.Aspect;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * The agenda follows the structure: whoever left, and what closed, opens no more; who is called otherwise is so in her
 * column. What is booked stays, and is among what the openings no longer hold. Told twice, the second changes nothing.
 */
@Component
class Upkeep {
    private final Tenancy tenancy;
    private final StructureBook book;
    private final Schedules schedules;

    Upkeep(Tenancy tenancy, StructureBook book, Schedules schedules) {
        this.tenancy = tenancy;
        this.book = book;
        this.schedules = schedules;
    }

    @ApplicationModuleListener
    void follow(StructureChanged event) {
        tenancy.assume(Set.of(event.structure().value()));
        if (event.aspects().isEmpty()) {
            schedules.layOutAgain(event.structure(), event.subject());
        } else {
            schedules.resources(event.structure()).stream()
                    .filter(it -> event.subject().equals(it.subject()))
                    .flatMap(it -> described(it, event.aspects()))
                    .forEach(schedules::change);
        }
    }

    private Stream<Resource> described(Resource it, Set<Aspect> changed) {
        var people = book.practitioners(it.structure()).stream()
                .map(Held::it)
                .filter(each -> each.id().value().equals(it.subject()))
                .map(each -> described(it, each, changed));
        var rooms = book.rooms(it.structure()).stream()
                .map(Held::it)
                .filter(each -> each.id().value().equals(it.subject()))
                .map(each -> described(it, each, changed));
        return Stream.concat(people, rooms);
    }

    private static Resource described(Resource it, Practitioner as, Set<Aspect> changed) {
        var named = changed.contains(Aspect.NAME) ? it.named(as.shortName()) : it;
        return changed.contains(Aspect.PROFESSION)
                ? named.practising(as.profession().name())
                : named;
    }

    private static Resource described(Resource it, Room as, Set<Aspect> changed) {
        var named = changed.contains(Aspect.NAME) ? it.named(as.name()) : it;
        return changed.contains(Aspect.PLACE) ? named.standingAt(as.site(), as.accessible()) : named;
    }
}
