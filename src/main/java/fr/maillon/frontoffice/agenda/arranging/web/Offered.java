package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Places;
import org.springframework.stereotype.Component;

/** What these screens show or offer in passing: what the rights table lets one do by the route of its own. */
@Component
class Offered {
    private final Places places;

    Offered(Places places) {
        this.places = places;
    }

    boolean arranging(Acting acting) {
        return places.taking(acting, "POST", OpeningsPage.PATH).isPresent();
    }

    /** Says who works here, what stands here. */
    boolean structure(Acting acting) {
        return places.taking(acting, "POST", "/administration/structure/{genre}/nouveau")
                .isPresent();
    }

    /** Whoever only administers sees hours, not the people. */
    boolean people(Acting acting) {
        return places.taking(acting, "GET", "/agenda/rendez-vous/{rendezVous}").isPresent();
    }
}
