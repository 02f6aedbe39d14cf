package fr.maillon.training.demonstration;

import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.agenda.AgendaTakeover;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.catalogue.CastMember;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceKind;
import fr.maillon.frontoffice.agenda.openings.Opening;
import fr.maillon.frontoffice.agenda.openings.Rhythm;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.frontoffice.agenda.openings.Validity;
import fr.maillon.frontoffice.agenda.openings.WeeklyPattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the fictive centre in the agenda, and finds it again there on another day. */
@Component
class Houses {
    private static final int OVERBOOKED = 2;

    private final Structures structures;
    private final Schedules schedules;
    private final AgendaTakeover takeover;

    Houses(Structures structures, Schedules schedules, AgendaTakeover takeover) {
        this.structures = structures;
        this.schedules = schedules;
        this.takeover = takeover;
    }

    /** {@code since}: the first day on which the agenda has openings. */
    House furnish(Centre centre, LocalDate since) {
        addStructure(centre);
        var house = new House(
                centre.id(), staff(centre), premises(centre), new EnumMap<>(Visit.class), interpreters(centre));
        Stream.of(Visit.values()).forEach(visit -> house.visits().put(visit, visit(house, visit)));
        takeover.open(centre.id(), openings(centre, house, since));
        return house;
    }

    private void addStructure(Centre centre) {
        structures.add(centre.structure());
        structures.add(centre.main());
        structures.add(centre.annexe());
        structures.describeAccess(
                centre.id(),
                centre.main().id(),
                "Entrée par la cour, ascenseur. Bus C3, arrêt Exemple\u202f; stationnement réservé devant la porte.");
        structures.describeAccess(
                centre.id(), centre.annexe().id(), "Rez-de-chaussée, porte vitrée à droite de la pharmacie.");
        centre.staff().values().forEach(structures::add);
        centre.premises().values().forEach(structures::add);
    }

    private Map<Staff, Resource> staff(Centre centre) {
        var added = new EnumMap<Staff, Resource>(Staff.class);
        centre.staff().forEach((who, practitioner) -> {
            var it = Resource.of(
                            centre.id(),
                            ResourceKind.PROFESSIONNEL,
                            practitioner.id().value(),
                            practitioner.shortName())
                    .practising(practitioner.profession().name())
                    .shown(who.colour(), who.colour());
            schedules.add(it);
            added.put(who, it);
        });
        return added;
    }

    private Map<Premises, Resource> premises(Centre centre) {
        var added = new EnumMap<Premises, Resource>(Premises.class);
        centre.premises().forEach((what, room) -> {
            var kind = switch (what.kind()) {
                case SALLE -> ResourceKind.SALLE;
                case EQUIPEMENT -> ResourceKind.EQUIPEMENT;
            };
            var it = Resource.of(centre.id(), kind, room.id().value(), room.name())
                    .standingAt(room.site(), room.accessible())
                    .shown(0, 20 + List.of(Premises.values()).indexOf(what));
            schedules.add(it);
            added.put(what, it);
        });
        return added;
    }

    private List<Resource> interpreters(Centre centre) {
        var both = List.of(
                interpreter(centre, "Interprète arabe et turc", List.of("ar", "tr"), 40),
                interpreter(centre, "Interprète pachto et bambara", List.of("ps", "bm"), 41));
        both.forEach(schedules::add);
        return both;
    }

    private static Resource interpreter(Centre centre, String name, List<String> languages, int position) {
        return Resource.of(centre.id(), ResourceKind.INTERPRETE, UUID.randomUUID(), name)
                .speaking(languages)
                .shown(0, position);
    }

    private Motif visit(House house, Visit visit) {
        int place = List.of(Visit.values()).indexOf(visit);
        var plain = Motif.of(house.structure(), visit.code(), visit.label(), visit.publicLabel(), visit.times())
                .guided(Advice.guidance(visit))
                .limited(Advice.limits(visit))
                .shown(place % Resource.COLOURS, place);
        var motif = Advice.isConfidential(visit) ? plain.inConfidence() : plain;
        var cast = Stream.concat(
                visit.staff().stream()
                        .map(who -> CastMember.principal(
                                Objects.requireNonNull(house.staff().get(who)).id())),
                visit.premises().stream()
                        .map(what -> CastMember.companion(
                                Objects.requireNonNull(house.premises().get(what))
                                        .id(),
                                1)));
        schedules.add(motif, cast.toList());
        return motif;
    }

    private static List<Opening> openings(Centre centre, House house, LocalDate since) {
        var openings = new ArrayList<Opening>();
        for (var shift : WeekPlan.shifts()) {
            openings.add(Opening.of(
                    centre.id(),
                    Objects.requireNonNull(house.staff().get(shift.staff())).id(),
                    shift.atAnnexe() ? centre.annexe().id() : centre.main().id(),
                    weekly(shift.day(), shift.from(), shift.to(), shift.rhythm(), since),
                    terms(shift, house)));
        }
        house.premises().forEach((what, room) -> openings.addAll(roomHours(centre, what, room, since)));
        return openings;
    }

    private static Terms terms(Shift shift, House house) {
        var motifs = shift.visits().stream()
                .filter(visit -> visit.staff().contains(shift.staff()))
                .map(visit -> Objects.requireNonNull(house.visits().get(visit)).id())
                .collect(Collectors.toSet());
        return Terms.every(5).onlyFor(motifs).overbookedBy(OVERBOOKED);
    }

    private static List<Opening> roomHours(Centre centre, Premises what, Resource room, LocalDate since) {
        var site = what.isAtAnnexe() ? centre.annexe() : centre.main();
        return Stream.of(DayOfWeek.values())
                .filter(day -> day != DayOfWeek.SUNDAY)
                .map(day -> Opening.of(
                        centre.id(),
                        room.id(),
                        site.id(),
                        weekly(day, LocalTime.of(7, 0), LocalTime.of(20, 0), Rhythm.everyWeek(), since),
                        Terms.ANYTHING))
                .toList();
    }

    private static WeeklyPattern weekly(DayOfWeek day, LocalTime from, LocalTime to, Rhythm rhythm, LocalDate since) {
        return new WeeklyPattern(day, from, to, rhythm, Validity.since(since), false);
    }

    /** The centre as it stands now, whatever somebody changed in it. */
    House find(StructureId structure) {
        var resources = schedules.resources(structure);
        var names = structures.practitioners(structure).stream()
                .collect(Collectors.toMap(it -> it.id().value(), it -> it.familyName()));
        var house = new House(
                structure,
                new EnumMap<>(Staff.class),
                new EnumMap<>(Premises.class),
                new EnumMap<>(Visit.class),
                resources.stream()
                        .filter(it -> it.kind() == ResourceKind.INTERPRETE)
                        .toList());
        for (var who : Staff.values()) {
            resources.stream()
                    .filter(it -> it.subject() != null && who.familyName().equals(names.get(it.subject())))
                    .findFirst()
                    .ifPresent(it -> house.staff().put(who, it));
        }
        for (var what : Premises.values()) {
            resources.stream()
                    .filter(it -> it.name().equals(what.label()))
                    .findFirst()
                    .ifPresent(it -> house.premises().put(what, it));
        }
        schedules
                .motifs(structure)
                .forEach(motif -> Stream.of(Visit.values())
                        .filter(visit -> visit.code().equals(motif.code()))
                        .forEach(visit -> house.visits().put(visit, motif)));
        return house;
    }
}
