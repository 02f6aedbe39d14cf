package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.layout.NavigationSource;
import fr.maillon.foundation.layout.Place;
import fr.maillon.foundation.layout.Shortcut;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Le poste stands first in the menu; the telephone rings on whatever page one is. */
@Component
@Order(10)
class DeskPlaces implements NavigationSource {
    @Override
    public List<Place> places() {
        return List.of(
                Place.menu("Poste", "/poste", "poste", "accueil", "salle d’attente", "fiche d’appel"),
                Place.palette(
                        "Appels du jour",
                        "/poste/appels",
                        "telephone",
                        "journal",
                        "fiches",
                        "imprimer",
                        "qui a appelé"));
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut("Nouvelle fiche d’appel", "/poste/fiches", "canal", "TELEPHONE", "telephone", "F2"));
    }
}
