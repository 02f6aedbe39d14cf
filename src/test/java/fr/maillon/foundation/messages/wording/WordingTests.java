package fr.maillon.foundation.messages.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTests {
    @Test
    void aLineThatHasNothingToSayIsLeftOutWithItsHeading() {
        var wording = new Wording(
                "Rendez-vous du {date}", "À apporter\u00a0:\n{apporter}\n\nOù ?\n{lieu}\n{adresse}\n\nMerci.");
        var facts = Map.of(Blank.DATE, "lundi", Blank.ADDRESS, "3 rue A");

        assertThat(wording.subject(facts)).isEqualTo("Rendez-vous du lundi");
        assertThat(wording.body(facts)).isEqualTo("Où\u202f?\n3 rue A\n\nMerci.");
    }

    @Test
    void aValueIsNeverTakenForABlank() {
        var wording = new Wording("x", "{lieu}");
        assertThat(wording.body(Map.of(Blank.PLACE, "{date} $1 \\", Blank.DATE, "lundi")))
                .isEqualTo("{date} $1 \\");
    }

    @ParameterizedTest
    @EnumSource(Occasion.class)
    void theStandardTextsPassTheirOwnCheck(Occasion occasion) {
        assertThat(WordingCheck.faults(DefaultWordings.email(occasion))).isEmpty();
        assertThat(WordingCheck.faults(DefaultWordings.paper(occasion))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Votre échographie", "Service de Cardiologie", "vos résultats", "au CMP", "la chirurgie", "VIH"})
    void aTextThatRevealsIsRefused(String text) {
        assertThat(WordingCheck.faults(new Wording(text, "Bonjour, " + text))).containsOnlyKeys("objet", "texte");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bonjour, voici la photographie de l’entrée", "Un dialogue", "Pensez à vos lunettes", "Ameline"})
    void anOrdinaryTextIsKept(String text) {
        assertThat(WordingCheck.faults(new Wording("Rendez-vous", text))).isEmpty();
    }

    @Test
    void aBlankThatDoesNotExistIsRefused() {
        assertThat(WordingCheck.faults(new Wording("Rendez-vous {adresse}", "Avec {medecin}")))
                .containsEntry("objet", "«\u202f{adresse}\u202f» ne peut pas figurer dans l’objet.")
                .containsEntry("texte", "«\u202f{medecin}\u202f» n’existe pas. Voyez la liste des champs.");
    }
}
