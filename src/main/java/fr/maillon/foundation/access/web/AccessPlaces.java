package fr.maillon.foundation.access.web;

import fr.maillon.foundation.layout.NavigationSource;
import fr.maillon.foundation.layout.Place;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What auditors and référents look at, and one's own account. */
@Component
@Order(80)
class AccessPlaces implements NavigationSource {
    @Override
    public List<Place> places() {
        return List.of(
                Place.menu("Journal", "/journal", "horloge", "accès", "traces", "qui a vu", "audit", "sceau"),
                Place.menu(
                        "Dossiers confidentiels",
                        "/acces/bris-de-glace",
                        "cadenas",
                        "bris de glace",
                        "ouvertures",
                        "motif",
                        "revoir"),
                Place.palette("Mon compte", "/compte", "personne", "mot de passe", "sessions", "poste", "verrouillage"),
                Place.palette(
                        "Changer mon mot de passe", "/compte/mot-de-passe", "cadenas", "passe", "phrase de passe"));
    }
}
