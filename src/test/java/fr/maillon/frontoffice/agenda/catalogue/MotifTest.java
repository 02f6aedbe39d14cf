package fr.maillon.frontoffice.agenda.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.structure.StructureId;
import java.util.List;
import org.junit.jupiter.api.Test;

class MotifTest {
    @Test
    void whoseIdentityWasNeverProvenIsAskedForADocument() {
        var usual = bringing("Carte Vitale");

        assertThat(usual.toBring(true)).containsExactly("Carte Vitale");
        assertThat(usual.toBring(false)).containsExactly("Pièce d’identité", "Carte Vitale");
    }

    @Test
    void aDocumentThatIsAskedOfEverybodyIsAskedOnce() {
        assertThat(bringing("Carte d’identité ou passeport").toBring(false))
                .containsExactly("Carte d’identité ou passeport");
    }

    private static Motif bringing(String document) {
        var it = Motif.of(StructureId.next(), "CS", "Consultation", "Consultation", new MotifTimes(20, 30, 0, 0));
        return new Motif(
                it.structure(),
                it.id(),
                it.code(),
                it.label(),
                it.publicLabel(),
                it.times(),
                new Motif.Guidance("", List.of(document), false, ""),
                it.limits(),
                it.confidential(),
                it.online(),
                it.overbookable(),
                it.colour(),
                it.position());
    }
}
