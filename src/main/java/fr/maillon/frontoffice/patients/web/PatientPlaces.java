package fr.maillon.frontoffice.patients.web;

import fr.maillon.foundation.layout.NavigationSource;
import fr.maillon.foundation.layout.Place;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The screens about people, in the menu and the palette. */
@Component
@Order(30)
class PatientPlaces implements NavigationSource {
    @Override
    public List<Place> places() {
        return List.of(
                Place.menu(
                        "Patients", "/patients", "personne", "dossier", "identité", "chercher une personne", "usager"),
                Place.palette("Nouvelle personne", "/patients/nouveau", "plus", "créer un patient", "inscrire"),
                Place.palette(
                        "Pièces acceptées", "/patients/reglages/pieces", "reglages", "pièce d’identité", "confiance"));
    }
}
