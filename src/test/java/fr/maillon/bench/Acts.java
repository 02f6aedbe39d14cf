package fr.maillon.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** What a secretary does, over HTTP, on generated people: each is one request of the product. */
final class Acts {
    private static final int GIVEN = 303;
    private static final int TAKEN = 409;
    private static final Pattern RECEIPT = Pattern.compile("name=\"recherche\" value=\"([0-9a-f-]{36})\"");

    private final Premises premises;
    private final int people;
    private final List<Desk> desks = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    /** Of the search each desk made before its creations: the form carries it, and without it the product searches again. */
    private final List<String> receipts = new ArrayList<>();

    private final AtomicInteger hours;
    private final AtomicInteger newcomers = new AtomicInteger(10_000_000);

    Acts(Premises premises, int people, int firstFreeHour) {
        this.premises = premises;
        this.people = people;
        this.hours = new AtomicInteger(firstFreeHour);
    }

    void signIn(int port, int users) throws IOException {
        for (int i = 0; i < users; i++) {
            var desk = new Desk(port).signedIn("poste-" + i);
            desks.add(desk);
            calls.add(Call.open(desk));
            receipts.add(searched(desk));
        }
    }

    boolean prefix(int user, Random dice) throws IOException {
        var who = FrenchPeople.of(dice.nextInt(people));
        return found(user, cut(who.family(), 4) + " " + cut(who.given(), 2));
    }

    /** Two letters of the name change places. */
    boolean slip(int user, Random dice) throws IOException {
        var who = FrenchPeople.of(dice.nextInt(people));
        var name = who.family();
        int at = Math.min(2, name.length() - 2);
        var slipped = name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        return found(user, slipped + " " + cut(who.given(), 3));
    }

    boolean exact(int user, Random dice) throws IOException {
        var who = FrenchPeople.of(dice.nextInt(people));
        return found(user, who.said() + " " + who.written());
    }

    boolean create(int user, Random dice) throws IOException {
        var who = FrenchPeople.of(newcomers.getAndIncrement());
        var answer = desks.get(user)
                .post(
                        "/patients/nouveau",
                        Map.of(
                                "cle", UUID.randomUUID().toString(),
                                "nomNaissance", who.family(),
                                "premierPrenom", who.given(),
                                "dateNaissance", who.written(),
                                "sexe", who.sex(),
                                "lieuNaissance", who.place(),
                                "recherche", receipts.get(user),
                                "raison", "banc d’essai"));
        return answer.statusCode() == 303;
    }

    boolean slots(int user, Random dice) throws IOException {
        return ok(calls.get(user).slots(premises, user));
    }

    boolean book(int user, Random dice) throws IOException {
        return bookNext(user, dice) == GIVEN;
    }

    /** In a long run hours come to an end: that one is taken is an answer too. */
    private boolean answeredForAnHour(int user, Random dice) throws IOException {
        int status = bookNext(user, dice);
        return status == GIVEN || status == TAKEN;
    }

    private int bookNext(int user, Random dice) throws IOException {
        var hour = Hour.of(premises, hours.getAndIncrement());
        var zone = premises.practice().site().zone();
        return desks.get(user)
                .post(
                        "/agenda/rendez-vous/nouveau",
                        Map.of(
                                "cle", UUID.randomUUID().toString(),
                                "personne",
                                        premises.person(dice.nextInt(people)).toString(),
                                "motif", premises.consultation().id().toString(),
                                "ressource", hour.doctor().toString(),
                                "debut",
                                        LocalDateTime.ofInstant(hour.start(), zone)
                                                .toString(),
                                "vu", Call.EVERY_WARNING))
                .statusCode();
    }

    boolean day(int user, Random dice) throws IOException {
        return ok(desks.get(user).get("/agenda/jour?date=" + someDay(dice)));
    }

    boolean week(int user, Random dice) throws IOException {
        return ok(desks.get(user).get("/agenda/semaine?date=" + someDay(dice)));
    }

    boolean record(int user, Random dice) throws IOException {
        return ok(desks.get(user).get("/patients/" + premises.person(dice.nextInt(people))));
    }

    boolean desk(int user, Random dice) throws IOException {
        return ok(desks.get(user).get("/poste"));
    }

    /** The weights of the acts that exist today; the others of the full mix wait for their screens. */
    boolean mix(int user, Random dice) throws IOException {
        int roll = dice.nextInt(87);
        if (roll < 30) {
            return prefix(user, dice);
        } else if (roll < 45) {
            return day(user, dice);
        } else if (roll < 50) {
            return week(user, dice);
        } else if (roll < 62) {
            return record(user, dice);
        } else if (roll < 72) {
            return desk(user, dice);
        } else if (roll < 80) {
            return slots(user, dice);
        } else if (roll < 85) {
            return answeredForAnHour(user, dice);
        }
        return create(user, dice);
    }

    private static String searched(Desk desk) throws IOException {
        var form = RECEIPT.matcher(desk.post("/patients/nouveau/saisie", Map.of("q", "personne cherchee"))
                .body());
        if (!form.find()) {
            throw new IOException("no search was acknowledged");
        }
        return form.group(1);
    }

    private boolean found(int user, String typed) throws IOException {
        return ok(desks.get(user).post("/patients/candidats", Map.of("q", typed.toLowerCase(Locale.FRENCH))));
    }

    private static boolean ok(HttpResponse<String> answer) {
        return answer.statusCode() == 200;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, Math.min(letters, word.length()));
    }

    private static LocalDate someDay(Random dice) {
        return LocalDate.now(java.time.ZoneId.of("Europe/Paris")).plusDays(dice.nextInt(40) - 20L);
    }
}
