package fr.maillon.foundation.access;

import fr.maillon.testing.Practice;
import fr.maillon.testing.RouteSamples;
import java.util.Map;
import org.springframework.context.ApplicationContext;

class AccessSamples implements RouteSamples {
    @Override
    public boolean cover(String path) {
        return path.startsWith("/brouillons/");
    }

    @Override
    public Map<String, String> variables(String path, ApplicationContext context, Practice practice) {
        return Map.of("cle", "essai");
    }
}
