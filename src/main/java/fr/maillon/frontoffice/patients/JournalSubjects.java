package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.TraceSubjects;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the journal of accesses who people are, as far as whoever reads it may know. */
@Component
class JournalSubjects implements TraceSubjects {
    private final Patients patients;

    JournalSubjects(Patients patients) {
        this.patients = patients;
    }

    @Override
    public List<Subject> meant(Acting by, String typed) {
        var ids = patients.search(by, patients.understand(by, typed)).candidates().stream()
                .map(Candidate::id)
                .toList();
        var labels = patients.labels(by, ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(labels.get(id)).stream())
                .map(it -> new Subject(it.id().value(), it.name(), it.birth()))
                .toList();
    }

    @Override
    public Map<UUID, String> names(Acting by, Collection<UUID> people) {
        var names = new LinkedHashMap<UUID, String>();
        patients.labels(by, people.stream().map(PatientId::new).toList())
                .forEach((id, label) -> names.put(id.value(), label.name()));
        return names;
    }
}
