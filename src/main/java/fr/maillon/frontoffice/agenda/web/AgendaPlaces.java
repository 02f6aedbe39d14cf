package fr.maillon.frontoffice.agenda.web;

import fr.maillon.foundation.layout.NavigationSource;
import fr.maillon.foundation.layout.Place;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The agenda in the menu, its other views in the palette. */
@Component
@Order(20)
class AgendaPlaces implements NavigationSource {
    @Override
    public List<Place> places() {
        return List.of(
                Place.menu("Agenda", "/agenda/jour", "agenda", "planning", "jour", "rendez-vous", "calendrier"),
                Place.palette("Agenda de la semaine", "/agenda/semaine", "agenda", "planning", "semaine"),
                Place.palette("Agenda du mois", "/agenda/mois", "agenda", "planning", "mois"),
                Place.palette("Liste du jour", "/agenda/liste", "agenda", "imprimer", "papier", "feuille"));
    }
}
