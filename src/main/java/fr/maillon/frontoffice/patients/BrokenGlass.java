package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.BreakGlass;
import fr.maillon.foundation.structure.StructureId;
import org.springframework.stereotype.Component;

/** A confidential record opens to whoever gave a reason in the last thirty minutes. */
@Component
class BrokenGlass implements ConfidentialGrants {
    private final BreakGlass glass;

    BrokenGlass(BreakGlass glass) {
        this.glass = glass;
    }

    @Override
    public boolean isOpen(Acting who, StructureId structure, PatientId patient) {
        return glass.isOpen(who, structure, patient.value());
    }
}
