package fr.maillon.training.demonstration;

import fr.maillon.foundation.calendar.HolidayPlace;
import fr.maillon.foundation.calendar.PublicHolidays;
import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.structure.Practitioner;
import fr.maillon.foundation.structure.PractitionerId;
import fr.maillon.foundation.structure.Room;
import fr.maillon.foundation.structure.RoomId;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.Structure;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.structure.StructureKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The fictive health centre: two sites in a real town, in streets that it does not have. */
record Centre(
        Structure structure, Site main, Site annexe, Map<Staff, Practitioner> staff, Map<Premises, Room> premises) {
    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final String DEPARTEMENT = "69";

    static Centre founded() {
        var id = StructureId.next();
        var main = site(id, "Les Tilleuls", "1 RUE DE L EXEMPLE", "+33465710000");
        var annexe = site(id, "Les Acacias", "24 ALLEE DES FIGURANTS", "+33465710010");
        var structure = new Structure(
                id,
                "Centre de santé des Tilleuls",
                StructureKind.CENTRE_DE_SANTE,
                true,
                main.phone(),
                "accueil@tilleuls.example",
                main.address());
        return new Centre(structure, main, annexe, staff(id), premises(id, main, annexe));
    }

    private static Site site(StructureId structure, String name, String street, String phone) {
        return new Site(
                structure,
                SiteId.next(),
                name,
                List.of(street, "69100 VILLEURBANNE"),
                phone,
                ZONE,
                DEPARTEMENT,
                false,
                true);
    }

    private static Map<Staff, Practitioner> staff(StructureId structure) {
        var staff = new EnumMap<Staff, Practitioner>(Staff.class);
        for (var it : Staff.values()) {
            staff.put(
                    it,
                    new Practitioner(
                            structure,
                            PractitionerId.next(),
                            it.title(),
                            it.familyName(),
                            it.givenName(),
                            it.profession(),
                            null));
        }
        return staff;
    }

    private static Map<Premises, Room> premises(StructureId structure, Site main, Site annexe) {
        var rooms = new EnumMap<Premises, Room>(Premises.class);
        for (var it : Premises.values()) {
            var site = it.isAtAnnexe() ? annexe : main;
            rooms.put(it, new Room(structure, RoomId.next(), site.id(), it.label(), it.kind(), true));
        }
        return rooms;
    }

    StructureId id() {
        return structure.id();
    }

    static SiteTime wall() {
        return new SiteTime(ZONE);
    }

    /** Neither a Sunday nor a public holiday of the town. */
    static boolean worksOn(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY
                && PublicHolidays.nameOf(day, new HolidayPlace(DEPARTEMENT, false))
                        .isEmpty();
    }

    /** That day if people are received on it, otherwise the next one on which they are. */
    static LocalDate dayShown(LocalDate today) {
        var day = today;
        while (!worksOn(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
