package fr.maillon.frontoffice.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.testing.Centre;
import fr.maillon.testing.House;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class PatientVisitsTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Agenda agenda;

    @Test
    void aRecordSaysWhenSheComesAndWhatWasCancelled() {
        var centre = Centre.open(context, 1);
        var person = centre.knows("Aubertin", "Lise", "12/03/1985");
        var cancelled = centre.books(person);
        centre.practice()
                .within(() -> agenda.cancel(
                        cancelled, CancellationReason.TRANSPORT, true, new By(AccountId.next(), "Claire Martin")));
        var kept = centre.books(person);

        var page = centre.secretary().get("/patients/" + person).body();

        assertThat(page)
                .contains("/agenda/rendez-vous/" + kept, "/agenda/rendez-vous/" + cancelled)
                .contains("attendu", "annulé par la personne");
    }
}
