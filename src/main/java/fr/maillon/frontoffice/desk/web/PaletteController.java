package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Places;
import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.layout.Place;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.web.Walls;
import fr.maillon.frontoffice.desk.web.PaletteView.Part;
import fr.maillon.frontoffice.patients.Candidate;
import fr.maillon.frontoffice.patients.PatientQuery;
import fr.maillon.frontoffice.patients.Patients;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The one box of the whole house: a person, or a screen by any of its French names. */
@Controller
class PaletteController {
    private static final int PEOPLE = 8;
    private static final int SCREENS = 8;

    private final Patients patients;
    private final Agenda agenda;
    private final Places places;
    private final Walls walls;

    PaletteController(Patients patients, Agenda agenda, Places places, Walls walls) {
        this.patients = patients;
        this.agenda = agenda;
        this.places = places;
        this.walls = walls;
    }

    @PostMapping("/palette")
    ModelAndView find(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "saisie", defaultValue = "") String typing,
            Acting acting) {
        var people = people(acting, typed, !typing.isEmpty());
        var screens = screens(acting, typed);
        var parts = new ArrayList<>(List.of(new Part("Personnes", people), new Part("Écrans", screens)));
        if (isAbout(screens, people, typed)) {
            Collections.reverse(parts);
        }
        parts.removeIf(part -> part.hits().isEmpty());
        return Screen.of("frontoffice/desk/web/palette.jte", new PaletteView(typed, parts));
    }

    /** Nobody is shown to those whose rights do not lead to the people themselves. */
    private List<PaletteView.Hit> people(Acting acting, String typed, boolean typing) {
        return typed.strip().length() < 2
                ? List.of()
                : places.taking(acting, "POST", "/patients")
                        .map(reader -> people(reader, patients.understand(reader, typed), typing))
                        .orElse(List.of());
    }

    private List<PaletteView.Hit> people(Acting reader, PatientQuery query, boolean typing) {
        var found = (typing ? patients.glance(reader, query) : patients.search(reader, query)).candidates();
        var people = found.stream().limit(PEOPLE).toList();
        var expected = expected(reader, people);
        return people.stream()
                .flatMap(it -> Stream.concat(
                        Stream.of(hit(it)),
                        expected.stream()
                                .filter(visit -> it.id().equals(visit.subject().patient()))
                                .map(visit -> hit(it, visit))))
                .toList();
    }

    /** Whoever is found and comes today: one line more leads to where her arrival is noted. */
    private List<Appointment> expected(Acting reader, List<Candidate> people) {
        var seen = people.stream()
                .filter(it -> !it.confidential())
                .map(Candidate::id)
                .toList();
        var structure = reader.current();
        var today = new SiteTime(patients.zone(structure)).day(patients.today(structure));
        return places.taking(reader, "POST", "/poste/arrivees/{rendezVous}")
                .map(it -> agenda.expected(structure, seen, today))
                .orElse(List.of());
    }

    private PaletteView.Hit hit(Candidate who, Appointment it) {
        var wall = walls.of(it);
        var hour = it.slot().start().atZone(wall.zone()).toLocalTime();
        return new PaletteView.Hit(
                "/agenda/rendez-vous/" + it.id(),
                who.birthName(),
                given(who),
                "attendu(e) aujourd’hui à " + FrenchDates.onScreen(hour) + walls.whose(it.structure(), wall)
                        + "\u00a0: arrivée par F10");
    }

    private List<PaletteView.Hit> screens(Acting acting, String typed) {
        return places.openTo(acting.roles()).stream()
                .filter(place -> typed.isBlank() || place.answers(typed))
                .limit(SCREENS)
                .map(PaletteController::hit)
                .toList();
    }

    /** A screen of that very name, or people who only resemble it: then Enter leads to the screen. */
    private static boolean isAbout(List<PaletteView.Hit> screens, List<PaletteView.Hit> people, String typed) {
        var sought = Place.folded(typed).strip();
        return screens.stream()
                        .anyMatch(
                                screen -> Place.folded(screen.strong()).strip().equals(sought))
                || people.stream()
                        .noneMatch(person -> Stream.of(person.strong(), person.text())
                                .flatMap(name -> Stream.of(Place.folded(name).split(" ", -1)))
                                .anyMatch(
                                        name -> Stream.of(sought.split(" ", -1)).anyMatch(name::startsWith)));
    }

    private static PaletteView.Hit hit(Candidate it) {
        var path = "/patients/" + it.id();
        return it.confidential()
                ? new PaletteView.Hit(path, it.masked(), "", "")
                : new PaletteView.Hit(
                        path, it.birthName(), given(it), it.birth().display() + " · " + it.why());
    }

    private static String given(Candidate it) {
        return it.usedName().isEmpty() || it.usedName().equals(it.birthName())
                ? it.firstGivenName()
                : it.firstGivenName() + ", utilise " + it.usedName();
    }

    private static PaletteView.Hit hit(Place it) {
        return new PaletteView.Hit(it.path(), it.label(), "", "");
    }
}
