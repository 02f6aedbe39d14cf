package fr.maillon.foundation.messages;

import fr.maillon.foundation.messages.ContactPlan.Destination;
import fr.maillon.foundation.messages.ContactPlan.Holder;
import fr.maillon.foundation.messages.ContactPlan.Situation;
import fr.maillon.foundation.messages.ContactPlan.Way;
import fr.maillon.foundation.printing.AddressParts;
import fr.maillon.foundation.printing.AddressReading;
import fr.maillon.foundation.printing.PostalAddress;
import fr.maillon.foundation.structure.StructureId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Appointments and wishes of invented people. */
final class Notices {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Notices() {}

    static AppointmentNotice notice(StructureId structure) {
        return notice(structure, UUID.randomUUID(), UUID.randomUUID(), 1);
    }

    static AppointmentNotice notice(StructureId structure, UUID appointment, UUID patient, int version) {
        return notice(structure, appointment, patient, version, List.of("votre carte Vitale"), null);
    }

    static AppointmentNotice notice(
            StructureId structure,
            UUID appointment,
            UUID patient,
            int version,
            List<String> bring,
            @Nullable String preparation) {
        return new AppointmentNotice(
                structure,
                appointment,
                version,
                patient,
                "Madame Alma EXEMPLE",
                "Alma",
                Instant.parse("2037-11-23T13:30:00Z"),
                PARIS,
                "Maison des Tilleuls",
                List.of("4, place de l'Église", "69003 Lyon"),
                "Entrée par la cour.",
                "+33472000000",
                bring,
                preparation,
                "Prévenez-nous deux jours avant.");
    }

    static ContactPlan plan(AppointmentNotice notice, Way... ways) {
        return new ContactPlan(notice.patient(), Situation.ADULT, false, List.of(ways));
    }

    static Way email(AppointmentNotice notice, String address) {
        return email(Holder.PERSON, notice.patient(), address, false);
    }

    static Way email(Holder holder, UUID holderId, String address, boolean chosen) {
        return new Way(
                holder, holderId, "Madame Alma EXEMPLE", new Destination.Mailbox(new EmailAddress(address)), chosen);
    }

    static Way mobile(AppointmentNotice notice) {
        var destination = new Destination.Mobile("+33639980001");
        return new Way(Holder.PERSON, notice.patient(), "Madame Alma EXEMPLE", destination, false);
    }

    static Way post(AppointmentNotice notice) {
        return post(Holder.PERSON, notice.patient(), false);
    }

    static Way post(Holder holder, UUID holderId, boolean chosen) {
        return new Way(
                holder, holderId, "Madame Alma EXEMPLE", new Destination.Letterbox(address("5 rue des Lilas")), chosen);
    }

    static PostalAddress address(String street) {
        var read = PostalAddress.read(AddressParts.simple("Madame Alma EXEMPLE", street, "69003", "Lyon"));
        return ((AddressReading.Written) read).address();
    }
}
