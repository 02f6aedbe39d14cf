package fr.maillon.foundation.access;

import fr.maillon.testing.Practice;
import fr.maillon.testing.RouteSamples;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

class AccessSamples implements RouteSamples {
    @Override
    public boolean cover(String path) {
        return path.startsWith("/brouillons/") || path.startsWith("/compte/") || path.startsWith("/acces/");
    }

    @Override
    public Map<String, String> variables(String path, ApplicationContext context, Practice practice) {
        return switch (path) {
            case "/compte/sessions/{session}/fin" ->
                Map.of("session", UUID.randomUUID().toString());
            case "/brouillons/{cle}" -> Map.of("cle", "essai");
            default -> Map.of("id", opening(context, practice));
        };
    }

    private static String opening(ApplicationContext context, Practice practice) {
        var account = practice.account("g" + UUID.randomUUID(), Role.SECRETAIRE);
        var by = new Acting(
                account, "Essai", Map.of(practice.structure(), Set.of(Role.SECRETAIRE)), practice.structure());
        var glass = context.getBean(BreakGlass.class);
        return practice.within(() -> {
            glass.open(by, practice.structure(), UUID.randomUUID(), "URGENCE", "");
            return glass.toReview(practice.structure()).getLast().id().toString();
        });
    }
}
