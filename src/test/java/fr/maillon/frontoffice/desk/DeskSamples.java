package fr.maillon.frontoffice.desk;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Role;
import fr.maillon.frontoffice.reception.Channel;
import fr.maillon.frontoffice.reception.Reception;
import fr.maillon.testing.Centre;
import fr.maillon.testing.Practice;
import fr.maillon.testing.RouteSamples;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** A call card and an appointment of the practice, for the routes of le poste and of the agenda. */
class DeskSamples implements RouteSamples {
    @Override
    public boolean cover(String path) {
        return path.startsWith("/poste/fiches/")
                || path.startsWith("/poste/appels/")
                || path.startsWith("/poste/arrivees/")
                || path.startsWith("/agenda/rendez-vous/{rendezVous}");
    }

    @Override
    public Map<String, String> variables(String path, ApplicationContext context, Practice practice) {
        if (path.startsWith("/poste/fiches/") || path.startsWith("/poste/appels/")) {
            var acting = new Acting(
                    AccountId.next(),
                    "Essai",
                    Map.of(practice.structure(), Set.of(Role.SECRETAIRE)),
                    practice.structure());
            var card = practice.within(() -> context.getBean(Reception.class).open(acting, Channel.TELEPHONE, null));
            return Map.of(path.startsWith("/poste/fiches/") ? "fiche" : "appel", card.toString());
        }
        return Map.of("rendezVous", Centre.at(context, practice).booksSomebody().toString());
    }

    @Override
    public Map<String, String> form(String path, Map<String, String> variables) {
        return Map.of("personne", "01a200bd-b329-7663-b302-9272c31312ce", "raison", "OTHER");
    }
}
