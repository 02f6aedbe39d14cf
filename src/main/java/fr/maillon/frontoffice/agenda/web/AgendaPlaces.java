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
                Place.palette(
                        "Ouvertures et absences",
                        "/agenda/ouvertures",
                        "reglages",
                        "horaires",
                        "plages",
                        "vacations",
                        "congés",
                        "absence",
                        "remplaçant",
                        "fermeture",
                        "jours fériés"),
                Place.palette(
                        "Rendez-vous sans ouverture",
                        "/agenda/sans-ouverture",
                        "alerte",
                        "à régler",
                        "à déplacer",
                        "à rappeler",
                        "départ"),
                Place.palette("Premiers créneaux", "/agenda/creneaux", "loupe", "libre", "disponibilité", "trouver"),
                Place.palette("Vues du jour", "/agenda/vues", "reglages", "colonnes"),
                Place.palette(
                        "Motifs de rendez-vous", "/agenda/motifs", "reglages", "durée", "consultation", "catalogue"),
                Place.palette(
                        "Qui et quoi se réserve",
                        "/agenda/ressources",
                        "reglages",
                        "professionnel",
                        "salle",
                        "équipement",
                        "interprète",
                        "agendas"),
                Place.palette("Liste du jour", "/agenda/liste", "agenda", "imprimer", "papier", "feuille"));
    }
}
