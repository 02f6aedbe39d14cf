package fr.maillon.testing;

import fr.maillon.foundation.access.Access;
import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Role;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.database.Tenancy;
import fr.maillon.foundation.structure.Practitioner;
import fr.maillon.foundation.structure.PractitionerId;
import fr.maillon.foundation.structure.Profession;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.Structure;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.structure.StructureKind;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.openings.Opening;
import fr.maillon.frontoffice.agenda.openings.Rhythm;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.frontoffice.agenda.openings.Validity;
import fr.maillon.frontoffice.agenda.openings.WeeklyPattern;
import fr.maillon.frontoffice.patients.CreationOutcome;
import fr.maillon.frontoffice.patients.NewPatient;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.Patients;
import fr.maillon.frontoffice.patients.TypedIdentity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A structure of a test's own, with one site, and the people it asks for. */
public final class Practice {
    public static final String PASSWORD = "Sept mots font une bonne phrase secrète";

    private final ApplicationContext context;
    private final StructureId structure;
    private final Site site;

    private Practice(ApplicationContext context, StructureId structure, Site site) {
        this.context = context;
        this.structure = structure;
        this.site = site;
    }

    /** A new health centre in Lyon. */
    public static Practice open(ApplicationContext context) {
        var id = StructureId.next();
        var site = new Site(
                id,
                SiteId.next(),
                "Site principal",
                List.of("3 RUE DES ESSAIS", "69003 LYON"),
                "+33472000000",
                ZoneId.of("Europe/Paris"),
                "69",
                false,
                true);
        var practice = new Practice(context, id, site);
        practice.within(() -> {
            var structures = context.getBean(Structures.class);
            structures.add(new Structure(
                    id, "Centre d’essai", StructureKind.CENTRE_DE_SANTE, true, null, null, site.address()));
            structures.add(site);
            return true;
        });
        return practice;
    }

    public StructureId structure() {
        return structure;
    }

    public Site site() {
        return site;
    }

    /** A doctor of this practice. */
    public Practitioner doctor(String familyName) {
        return practitioner("Dr", familyName, Profession.MEDECIN_GENERALISTE);
    }

    public Practitioner practitioner(String title, String familyName, Profession profession) {
        var it = new Practitioner(structure, PractitionerId.next(), title, familyName, "Camille", profession, null);
        within(() -> {
            context.getBean(Structures.class).add(it);
            return true;
        });
        return it;
    }

    /** Someone who works here as this, signed in over HTTP. */
    public Person person(Role... roles) {
        var login = "p" + Identifiers.next();
        var account = account(login, roles);
        return Person.signIn(context, login, PASSWORD, account);
    }

    /** An account of this practice, not signed in. */
    public AccountId account(String login, Role... roles) {
        return within(() -> {
            var access = context.getBean(Access.class);
            var account = access.createAccount(login, "Personne d’essai", PASSWORD);
            for (var role : roles) {
                access.join(structure, account, role);
            }
            return account;
        });
    }

    /** Somebody known, born F at Lyon 3e; reached by this e-mail unless it is empty. */
    public PatientId knows(String name, String given, String birth, String email) {
        var by = new Acting(
                AccountId.next(), "Secrétaire d’essai", Map.of(structure, Set.of(Role.SECRETAIRE)), structure);
        return within(() -> {
            var patients = context.getBean(Patients.class);
            var receipt = patients.search(by, patients.understand(by, name)).receipt();
            var identity = new TypedIdentity(name, given, "", birth, "F", "69383", "", "", "");
            var outcome = patients.create(by, new NewPatient(identity, "", email), receipt, "essai");
            if (outcome instanceof CreationOutcome.Created created) {
                return created.patient();
            }
            throw new IllegalStateException(outcome.toString());
        });
    }

    /** Opens these hours on that day of every week since 2020; midnight to midnight is the whole day. */
    public void opens(Resource it, DayOfWeek day, LocalTime from, LocalTime to, Terms terms, boolean holidays) {
        var hours = new WeeklyPattern(
                day, from, to, Rhythm.everyWeek(), Validity.since(LocalDate.of(2020, 1, 1)), holidays);
        within(() -> context.getBean(Schedules.class).open(Opening.of(structure, it.id(), site.id(), hours, terms)));
    }

    /** Does the work in one transaction that sees this practice. */
    public <T> T within(Callable<T> work) {
        return Tenancy.<T, RuntimeException>within(
                Set.of(structure.value()),
                () -> context.getBean(TransactionTemplate.class).execute(status -> call(work)));
    }

    /** Does the work in a transaction that comes to nothing. */
    public void withinRolledBack(Runnable work) {
        Tenancy.<Boolean, RuntimeException>within(
                Set.of(structure.value()),
                () -> context.getBean(TransactionTemplate.class).execute(status -> {
                    work.run();
                    status.setRollbackOnly();
                    return true;
                }));
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
