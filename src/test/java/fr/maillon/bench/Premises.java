package fr.maillon.bench;

import fr.maillon.MaillonApplication;
import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Role;
import fr.maillon.foundation.database.DatabaseAddresses;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.catalogue.CastMember;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceKind;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.frontoffice.patients.CreationOutcome.Created;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.Patients;
import fr.maillon.frontoffice.patients.SearchReceipt;
import fr.maillon.testing.Practice;
import fr.maillon.testing.RealDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A practice in a home of its own, filled through the doors: doctors open on weekdays, rooms, people, accounts. */
public final class Premises {
    public static final LocalTime OPENS = LocalTime.of(8, 0);
    public static final LocalTime CLOSES = LocalTime.of(19, 0);
    public static final int MINUTES = 15;

    private final ApplicationContext context;
    private final Practice practice;
    private final Clock clock;
    private final List<Resource> doctors = new ArrayList<>();
    private final Map<Integer, PatientId> people = new ConcurrentHashMap<>();
    private final Motif consultation;

    private Premises(ApplicationContext context, int doctors) {
        this.context = context;
        this.practice = Practice.open(context);
        this.clock = context.getBean(Clock.class);
        for (int i = 0; i < doctors; i++) {
            this.doctors.add(doctor(i));
        }
        this.consultation = Motif.of(
                structure(), "CONSULTATION", "Consultation", "Rendez-vous", new MotifTimes(MINUTES, MINUTES, 0, 0));
        within(schedules -> schedules.add(
                consultation,
                this.doctors.stream().map(it -> CastMember.principal(it.id())).toList()));
    }

    /** The product in this JVM, on this home, empty of any demonstration. */
    public static ConfigurableApplicationContext start(Path home) {
        return new SpringApplication(MaillonApplication.class)
                .run("--maillon.home=" + home, "--maillon.demo=false", "--maillon.database.url=", "--server.port=0");
    }

    /** The same on a server that an operator brought. */
    public static ConfigurableApplicationContext start(Path home, DatabaseAddresses server) {
        return new SpringApplication(MaillonApplication.class)
                .run(
                        "--maillon.home=" + home,
                        "--maillon.demo=false",
                        "--maillon.database.url=" + RealDatabase.migratorUrl(server),
                        "--maillon.database.app-password="
                                + server.application().password(),
                        "--server.port=0");
    }

    public static Premises furnish(ApplicationContext context, int doctors) {
        return new Premises(context, doctors);
    }

    public ApplicationContext context() {
        return context;
    }

    public Practice practice() {
        return practice;
    }

    /** Of the product, also when it has been stopped. */
    Clock clock() {
        return clock;
    }

    public StructureId structure() {
        return practice.structure();
    }

    public List<Resource> doctors() {
        return doctors;
    }

    public Motif consultation() {
        return consultation;
    }

    public PatientId person(int number) {
        return java.util.Objects.requireNonNull(people.get(number));
    }

    /** An account of a secretary, who can sign in with {@link Practice#PASSWORD}. */
    public AccountId secretary(String login) {
        return practice.account(login, Role.SECRETAIRE);
    }

    /** Creates everybody up to this number, as a secretary would, duplicates and all. */
    public void populate(AccountId by, int count) throws InterruptedException, ExecutionException {
        populate(by, 0, count);
    }

    /** The same for those numbered from {@code first} to before {@code end}. */
    public void populate(AccountId by, int first, int end) throws InterruptedException, ExecutionException {
        var acting = new Acting(by, "Banc d’essai", Map.of(structure(), Set.of(Role.SECRETAIRE)), structure());
        var patients = context.getBean(Patients.class);
        var receipt = practice.within(() ->
                patients.search(acting, patients.understand(acting, "zzz")).receipt());
        try (var hands = Executors.newFixedThreadPool(4)) {
            var created = new ArrayList<Future<PatientId>>();
            for (int i = first; i < end; i++) {
                int number = i;
                created.add(hands.submit(() -> create(patients, acting, receipt, number)));
            }
            for (int i = first; i < end; i++) {
                people.put(i, created.get(i - first).get());
            }
        }
    }

    private PatientId create(Patients patients, Acting acting, SearchReceipt receipt, int number) {
        var outcome = practice.within(
                () -> patients.create(acting, FrenchPeople.of(number).typed(), receipt, "jeu d’essai"));
        if (outcome instanceof Created created) {
            return created.patient();
        }
        throw new IllegalStateException(FrenchPeople.of(number) + " was not created: " + outcome);
    }

    private Resource doctor(int number) {
        var it = Resource.of(structure(), ResourceKind.PROFESSIONNEL, UUID.randomUUID(), "Dr Essai " + (number + 1))
                .practising("MEDECIN_GENERALISTE")
                .shown(number % Resource.COLOURS, number);
        within(schedules -> schedules.add(it));
        for (int day = 1; day <= 5; day++) {
            practice.opens(it, DayOfWeek.of(day), OPENS, CLOSES, Terms.every(MINUTES), true);
        }
        return it;
    }

    private interface Arranging {
        void with(Schedules schedules);
    }

    private void within(Arranging work) {
        practice.within(() -> {
            work.with(context.getBean(Schedules.class));
            return true;
        });
    }
}
