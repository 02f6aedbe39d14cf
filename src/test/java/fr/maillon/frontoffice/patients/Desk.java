package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Role;
import fr.maillon.testing.Practice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;

/** A secretary at work in a practice of a test’s own. */
record Desk(ApplicationContext context, Practice practice, Acting acting) {
    static Desk open(ApplicationContext context) {
        return at(context, Practice.open(context), Role.SECRETAIRE);
    }

    static Desk at(ApplicationContext context, Practice practice, Role... roles) {
        var acting = new Acting(
                AccountId.next(),
                "Personne d’essai",
                Map.of(practice.structure(), Set.of(roles)),
                practice.structure());
        return new Desk(context, practice, acting);
    }

    /** Somebody else of the same practice. */
    Desk colleague(Role... roles) {
        return at(context, practice, roles);
    }

    Patients patients() {
        return context.getBean(Patients.class);
    }

    PatientUpdates updates() {
        return context.getBean(PatientUpdates.class);
    }

    <T> T does(Callable<T> work) {
        return practice.within(work);
    }

    List<Candidate> searches(String typed) {
        return does(() ->
                patients().search(acting, patients().understand(acting, typed)).candidates());
    }

    SearchReceipt receipt() {
        return does(() ->
                patients().search(acting, patients().understand(acting, "x")).receipt());
    }

    CreationOutcome creates(NewPatient typed, String reason) {
        return does(() -> {
            var receipt = patients()
                    .search(acting, patients().understand(acting, "x"))
                    .receipt();
            return patients().create(acting, typed, receipt, reason);
        });
    }

    PatientId created(NewPatient typed) {
        return ((CreationOutcome.Created) creates(typed, "essai")).patient();
    }

    Identity identity(PatientId id) {
        return does(() -> patients().identity(id).orElseThrow());
    }

    int version(PatientId id) {
        return identity(id).version();
    }

    UpdateOutcome shows(PatientId id, String paper) {
        return does(() -> updates().recordEvidence(acting, id, version(id), paper));
    }

    static NewPatient typed(String name, String given, String birth, String sex, String place) {
        return typed(name, given, birth, sex, place, "");
    }

    static NewPatient typed(String name, String given, String birth, String sex, String place, String phone) {
        return new NewPatient(new TypedIdentity(name, given, "", birth, sex, place, "", "", ""), phone, "");
    }

    static NewPatient elodie() {
        return typed("DUPONT", "Élodie", "14/05/1985", "F", "78646");
    }
}
