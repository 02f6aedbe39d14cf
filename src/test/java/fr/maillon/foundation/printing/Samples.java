package fr.maillon.foundation.printing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

/** Sheets of an invented health centre. */
final class Samples {
    static final Letterhead CENTRE = new Letterhead(
            "Maison des Tilleuls",
            List.of("4, place de l'Église", "93200 Saint-Denis"),
            "0149330000",
            "contact@tilleuls.example",
            false);

    private Samples() {}

    static PostalAddress address(String recipient, String street, String postcode, String town) {
        return ((AddressReading.Written) PostalAddress.read(AddressParts.simple(recipient, street, postcode, town)))
                .address();
    }

    static Convocation convocation(String person) {
        return convocation(
                person, List.of("Votre carte Vitale", "L'attestation de votre mutuelle"), Copy.ORIGINAL, CENTRE);
    }

    static Convocation convocation(String person, List<String> bring, Copy copy, Letterhead from) {
        return new Convocation(
                from,
                address(person, "12, rue de l'Épée-de-Bois", "93200", "Saint-Denis"),
                "Saint-Denis",
                LocalDate.of(2026, 11, 3),
                "Votre rendez-vous",
                "Nous vous confirmons le rendez-vous suivant.",
                person,
                LocalDateTime.of(2026, 11, 23, 14, 30),
                new Convocation.Venue(
                        "Maison des Tilleuls",
                        List.of("4, place de l'Église", "93200 Saint-Denis"),
                        "Bus 153, arrêt Mairie ; entrée de plain-pied par la cour.",
                        "01.49.33.00.00"),
                bring,
                List.of("Arrivez dix minutes avant l'heure."),
                "Prévenez-nous au plus tard deux jours avant : votre place servira à quelqu'un d'autre.",
                copy);
    }

    static Letter letter(int paragraphs) {
        return letter(paragraphs, Copy.ORIGINAL);
    }

    static Letter letter(int paragraphs, Copy copy) {
        return new Letter(
                CENTRE,
                address("Madame Chloé DE L'ÉPINE", "3 chemin des Vignes", "67000", "Strasbourg"),
                "Saint-Denis",
                LocalDate.of(2026, 2, 1),
                new References("AB/12", "2026-041", "votre demande du 12 janvier", List.of("un formulaire")),
                "Madame",
                IntStream.rangeClosed(1, paragraphs)
                        .mapToObj(
                                n -> "Paragraphe numéro " + n + ". " + "Nous avons bien reçu votre demande. ".repeat(8))
                        .toList(),
                "Je vous prie d'agréer, Madame, l'expression de mes salutations distinguées.",
                new Letter.Signature("Anne Morel", "La secrétaire"),
                copy);
    }
}
