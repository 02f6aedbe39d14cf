package fr.maillon.foundation.trouble;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** What people read when a request cannot be understood or leads nowhere. */
public final class Refused {
    private Refused() {}

    /** The page of this status: always the same words, whatever stands behind it. */
    public static TroubleView page(HttpStatusCode status) {
        return switch (HttpStatus.resolve(status.value())) {
            case NOT_FOUND ->
                TroubleView.of(
                        "Rien à cette adresse",
                        "Cette page n’existe pas, ou ce qu’elle montrait n’est pas accessible depuis votre structure.");
            case METHOD_NOT_ALLOWED ->
                TroubleView.of(
                        "Action impossible ici", "Cette adresse ne s’utilise pas ainsi.", "Rien n’a été changé.");
            case CONTENT_TOO_LARGE ->
                TroubleView.of(
                        "Envoi trop volumineux",
                        "Cet envoi dépasse ce que Maillon accepte. Rien n’a été enregistré.",
                        "Revenez en arrière pour retrouver votre saisie, et raccourcissez-la ou envoyez-la en plusieurs fois.");
            case FORBIDDEN ->
                TroubleView.of(
                        "Demande refusée",
                        "Cette demande ne vient pas d’une page de Maillon. Rien n’a été changé.",
                        "Ouvrez Maillon et recommencez depuis son écran.");
            case UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE ->
                TroubleView.of("Format refusé", "Ce format n’est pas accepté à cette adresse. Rien n’a été changé.");
            case null, default ->
                TroubleView.of(
                        "Demande mal formée",
                        "Une partie de cette demande n’a pas pu être lue. Rien n’a été changé.",
                        "Revenez en arrière, rechargez la page et recommencez.");
        };
    }
}
