package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.structure.StructureId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether a confidential record is shut for somebody: always, unless those who keep the openings say otherwise. */
@Component
class Confidentiality {
    private final ObjectProvider<ConfidentialGrants> grants;

    Confidentiality(ObjectProvider<ConfidentialGrants> grants) {
        this.grants = grants;
    }

    boolean shuts(Acting by, StructureId structure, PatientId patient, boolean confidential) {
        return confidential && grants.stream().noneMatch(it -> it.isOpen(by, structure, patient));
    }
}
