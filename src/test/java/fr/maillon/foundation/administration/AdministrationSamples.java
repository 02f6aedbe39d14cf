package fr.maillon.foundation.administration;

import fr.maillon.foundation.access.Role;
import fr.maillon.testing.Practice;
import fr.maillon.testing.RouteSamples;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

class AdministrationSamples implements RouteSamples {
    @Override
    public boolean cover(String path) {
        return path.startsWith("/administration/comptes/") || path.startsWith("/administration/structure/");
    }

    @Override
    public boolean nameObjects(String path) {
        return !path.endsWith("/nouveau");
    }

    @Override
    public Map<String, String> variables(String path, ApplicationContext context, Practice practice) {
        if (path.startsWith("/administration/comptes/")) {
            return Map.of(
                    "compte",
                    practice.account("a" + UUID.randomUUID(), Role.SECRETAIRE).toString(),
                    "acte",
                    "fin");
        }
        return Map.of("genre", "sites", "id", practice.site().id().toString(), "acte", "fermeture");
    }
}
