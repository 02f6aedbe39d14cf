package fr.maillon.foundation.messages.web;

import fr.maillon.foundation.layout.NavigationSource;
import fr.maillon.foundation.layout.Place;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where messages are found in the menu and the palette. */
@Component
@Order(60)
class MessagesPlaces implements NavigationSource {
    @Override
    public List<Place> places() {
        return List.of(
                Place.menu(
                        "Messages",
                        "/messages",
                        "message",
                        "courriels",
                        "e-mails",
                        "envois",
                        "confirmations",
                        "rappels"),
                Place.palette(
                        "Courriers à imprimer",
                        "/messages/impression",
                        "imprimante",
                        "convocations",
                        "lettres",
                        "papier"),
                Place.palette("Textes des messages", "/messages/textes", "reglages", "modèles", "expéditeur"));
    }
}
