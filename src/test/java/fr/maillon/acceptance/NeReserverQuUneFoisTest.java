package fr.maillon.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.drill.DoubleBooking;
import fr.maillon.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
@DisplayName("Ne réserver qu’une fois")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NeReserverQuUneFoisTest {
    @Autowired
    ApplicationContext context;

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "REAC-CP7"},
            capability = "RDV1")
    void de_cinquante_postes_qui_prennent_le_meme_creneau_un_seul_l_obtient() throws Exception {
        assertThat(new DoubleBooking(context).run(1)).matches(DoubleBooking.Verdict::held);
    }
}
