package fr.maillon.foundation.access.web;

import fr.maillon.foundation.access.AccountBook;
import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Journal;
import fr.maillon.foundation.access.Journal.Asked;
import fr.maillon.foundation.access.Journal.Page;
import fr.maillon.foundation.access.Role;
import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.access.TraceSubjects;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.foundation.structure.Structures;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who did or saw what. Administrators read acts and accounts; of people only the DPO is told the names. */
@Controller
class JournalController {
    private static final String PAGE = "/journal";

    /** How far back one looks first when somebody asks who saw her record. */
    private static final int MONTHS = 3;

    private final Journal journal;
    private final AccountBook accounts;
    private final TraceSubjects subjects;
    private final Structures structures;
    private final Trace trace;
    private final Clock clock;

    JournalController(
            Journal journal,
            AccountBook accounts,
            TraceSubjects subjects,
            Structures structures,
            Trace trace,
            Clock clock) {
        this.journal = journal;
        this.accounts = accounts;
        this.subjects = subjects;
        this.structures = structures;
        this.trace = trace;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView read(
            @RequestParam(name = "du", defaultValue = "") String from,
            @RequestParam(name = "au", defaultValue = "") String to,
            @RequestParam(name = "compte", defaultValue = "") String account,
            @RequestParam(name = "personne", defaultValue = "") String person,
            @RequestParam(name = "avant", defaultValue = "") String before,
            Acting acting) {
        var zone = structures.zone(acting.current());
        var today = LocalDate.now(clock.withZone(zone));
        var since = person.isEmpty() ? today : today.minusMonths(MONTHS);
        var period = Period.read(from, to, since, today);
        var subject = seesPeople(acting) ? id(person) : null;
        var asked = new Asked(
                period.first().atStartOfDay(zone).toInstant(),
                period.last().plusDays(1).atStartOfDay(zone).toInstant(),
                Optional.ofNullable(id(account)).map(AccountId::new).orElse(null),
                subject,
                id(before));
        var page = journal.look(acting.current(), asked);
        trace.note(Trace.Action.READ, acting.current(), "journal", null, subject);
        var screen = Screen.of("foundation/access/web/journal.jte", view(page, asked, period, zone, acting));
        return period.faults().isEmpty() ? screen : screen.status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Somebody asks who looked at her record: she is looked for once, by the DPO, and chosen. */
    @PostMapping(PAGE + "/personne")
    ModelAndView person(@RequestParam(name = "q", defaultValue = "") String typed, Acting acting) {
        var meant = typed.isBlank() ? List.<TraceSubjects.Subject>of() : subjects.meant(acting, typed);
        return Screen.of("foundation/access/web/subjects.jte", new SubjectsView(typed, meant));
    }

    private JournalView view(Page page, Asked asked, Period period, ZoneId zone, Acting acting) {
        var people = page.lines().stream()
                .map(Journal.Line::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (asked.person() != null) {
            people.add(asked.person());
        }
        var names = seesPeople(acting) ? subjects.names(acting, people) : Map.<UUID, String>of();
        var authors = new LinkedHashMap<String, String>();
        accounts.names(acting.current()).forEach((id, name) -> authors.put(id.toString(), name));
        return JournalView.of(page, asked, period, authors, names, seesPeople(acting), clock.instant(), zone);
    }

    private static boolean seesPeople(Acting acting) {
        return acting.roles().contains(Role.DPO);
    }

    private static @Nullable UUID id(String typed) {
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
