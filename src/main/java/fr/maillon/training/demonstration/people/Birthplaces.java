package fr.maillon.training.demonstration.people;

import java.util.List;

/** Insee codes of birthplaces. Most people of the house were born around it; births in Lyon bear the arrondissement. */
final class Birthplaces {
    /** Maternity hospitals of the region, the nearest most often. */
    private static final List<String> AROUND = List.of(
            "69266", "69266", "69266", "69383", "69383", "69384", "69388", "69381", "69389", "69029", "69034", "69264",
            "69091", "38544", "38053", "01053", "42218", "26362", "71270");

    private static final List<String> ELSEWHERE = List.of(
            "38185", "63113", "21231", "74010", "73065", "42187", "43157", "07019", "07186", "30189", "34172", "31555",
            "33063", "35238", "29019", "44109", "59350", "57463", "67482", "68224", "25056", "66136", "13205", "13208",
            "75114", "75112", "39300", "03310", "51454", "76540");

    private Birthplaces() {}

    /** Of somebody born in France: the young mostly around the house, their elders came from further. */
    static String here(Dice dice, int age) {
        return dice.percent(age < 18 ? 94 : 64) ? dice.among(AROUND) : dice.among(ELSEWHERE);
    }

    /** Of somebody of this origin: those over forty often came themselves, the young were mostly born here. */
    static String of(Dice dice, Origin origin, int age) {
        int cameThemselves = age >= 60 ? 85 : age >= 40 ? 60 : age >= 20 ? 30 : 6;
        return !origin.countries().isEmpty() && dice.percent(cameThemselves)
                ? dice.among(origin.countries())
                : here(dice, age);
    }

    static boolean isAbroad(String code) {
        return code.startsWith("99");
    }
}
