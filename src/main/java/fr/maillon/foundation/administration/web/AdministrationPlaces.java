package fr.maillon.foundation.administration.web;

import fr.maillon.foundation.layout.NavigationSource;
import fr.maillon.foundation.layout.Place;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Administration in the menu, its pages in the palette. */
@Component
@Order(90)
class AdministrationPlaces implements NavigationSource {
    @Override
    public List<Place> places() {
        return List.of(
                Place.menu("Administration", "/administration", "reglages", "réglages", "paramètres"),
                Place.palette(
                        "Comptes", "/administration/comptes", "reglages", "utilisateurs", "droits", "rôles", "accès"),
                Place.palette(
                        "Structure et sites",
                        "/administration/structure",
                        "reglages",
                        "salles",
                        "équipements",
                        "services",
                        "équipe",
                        "adresse",
                        "téléphone"),
                Place.palette(
                        "Créer un compte",
                        "/administration/comptes/nouveau",
                        "plus",
                        "nouvelle secrétaire",
                        "arrivée",
                        "utilisateur"));
    }
}
