package fr.maillon;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {
    @Test
    void modulesRespectTheirDoorsAndDependencies() {
        ApplicationModules.of(MaillonApplication.class).verify();
    }
}
