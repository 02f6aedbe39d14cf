package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.access.Role;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.frontoffice.patients.contacts.RelatedPerson;
import fr.maillon.frontoffice.patients.contacts.Relation;
import fr.maillon.testing.Practice;
import fr.maillon.testing.RouteSamples;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

class PatientsSamples implements RouteSamples {
    @Override
    public boolean cover(String path) {
        return path.startsWith("/patients/{id}");
    }

    @Override
    public Map<String, String> form(String path, Map<String, String> variables) {
        return Map.of("personne", variables.getOrDefault("id", ""), "version", "1");
    }

    @Override
    public Map<String, String> variables(String path, ApplicationContext context, Practice practice) {
        var desk = Desk.at(context, practice, Role.SECRETAIRE);
        var patient = desk.created(Desk.typed("DUPONT", "Élodie", "14/05/1985", "F", "78646", "0612345678"));
        var related = Identifiers.next();
        desk.does(() -> desk.updates().addRelated(desk.acting(), patient, mother(related)));
        var contact = desk.does(() -> desk.patients()
                .contacts(desk.acting(), patient)
                .orElseThrow()
                .points()
                .getFirst()
                .id());
        return Map.of("id", patient.toString(), "contact", contact.toString(), "related", related.toString());
    }

    private static RelatedPerson mother(UUID id) {
        return new RelatedPerson(id, "DUPONT Anne", Relation.PARENT, null, "", true, true, true, true, "");
    }
}
