package fr.maillon.frontoffice.patients.matching;

import fr.maillon.frontoffice.identity.BirthDate;
import fr.maillon.frontoffice.identity.CivilName;
import fr.maillon.frontoffice.identity.Sex;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fictive people for the rules, changed trait by trait. */
record People(
        String name,
        @Nullable String used,
        String first,
        String list,
        LocalDate birth,
        boolean estimated,
        Sex sex,
        String place,
        Set<String> phones,
        @Nullable String ins) {

    static People elodie() {
        return new People(
                "DUPONT",
                null,
                "ELODIE",
                "ELODIE ANNE",
                LocalDate.of(1985, 5, 4),
                false,
                Sex.F,
                "78646",
                Set.of(),
                null);
    }

    People name(String other) {
        return new People(other, used, first, list, birth, estimated, sex, place, phones, ins);
    }

    People used(String other) {
        return new People(name, other, first, list, birth, estimated, sex, place, phones, ins);
    }

    People given(String other, String otherList) {
        return new People(name, used, other, otherList, birth, estimated, sex, place, phones, ins);
    }

    People birth(LocalDate other) {
        return new People(name, used, first, list, other, estimated, sex, place, phones, ins);
    }

    People estimated(LocalDate other) {
        return new People(name, used, first, list, other, true, sex, place, phones, ins);
    }

    People sex(Sex other) {
        return new People(name, used, first, list, birth, estimated, other, place, phones, ins);
    }

    People place(String other) {
        return new People(name, used, first, list, birth, estimated, sex, other, phones, ins);
    }

    People phone(String other) {
        return new People(name, used, first, list, birth, estimated, sex, place, Set.of(other), ins);
    }

    People ins(String other) {
        return new People(name, used, first, list, birth, estimated, sex, place, phones, other);
    }

    PersonTraits traits() {
        return new PersonTraits(
                new CivilName(name),
                used == null ? null : new CivilName(used),
                new CivilName(first),
                new CivilName(list),
                null,
                new BirthDate(birth, estimated),
                sex,
                place,
                phones,
                ins);
    }
}
