package fr.maillon.frontoffice.patients;

import fr.maillon.frontoffice.identity.PartialDate;
import fr.maillon.frontoffice.patients.matching.NameMatch;
import fr.maillon.frontoffice.patients.matching.NamePair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Puts the people found in the order a secretary expects, says why each is there, and leaves out who should not be. */
final class Ranking {
    static final String OTHER_BIRTH = "autre date de naissance";

    private static final int MOST = 12;
    private static final int SAME_DATE = 300;

    private final PatientQuery query;
    private final List<NamePair> pairs;

    private Ranking(PatientQuery query) {
        this.query = query;
        this.pairs = NamePair.of(query.words());
    }

    static List<Candidate> rank(PatientQuery query, List<Finder.Hit> hits) {
        var ranking = new Ranking(query);
        var candidates = hits.stream()
                .flatMap(hit -> ranking.candidate(hit).stream())
                .sorted(Comparator.comparingInt(Candidate::score)
                        .reversed()
                        .thenComparing(Candidate::birthName)
                        .thenComparing(Candidate::firstGivenName)
                        .thenComparing(candidate -> candidate.birth().date())
                        .thenComparingLong(Candidate::ipp))
                .limit(MOST)
                .toList();
        return withNamesakes(candidates);
    }

    /** Names pairs alike, whatever their place in the list. */
    private static List<Candidate> withNamesakes(List<Candidate> candidates) {
        var bearers = new HashMap<String, Integer>();
        candidates.forEach(it -> bearers.merge(it.birthName() + '\n' + it.firstGivenName(), 1, Integer::sum));
        return candidates.stream()
                .map(it ->
                        bearers.getOrDefault(it.birthName() + '\n' + it.firstGivenName(), 0) > 1 ? it.asNamesake() : it)
                .toList();
    }

    private Optional<Candidate> candidate(Finder.Hit hit) {
        var reasons = new ArrayList<String>();
        int numbers = numbers(hit, reasons);
        int birth = birthPoints(hit.person(), reasons);
        var names = bestPair(hit.person());
        if (numbers == 0 && names.isEmpty() && birth < leastBirth()) {
            return Optional.empty();
        }
        reasons.add(names.map(Names::words).orElse(query.words().isEmpty() ? "" : "autre nom"));
        if (numbers == 0 && birth == 0 && query.birth().isPresent()) {
            reasons.add(OTHER_BIRTH);
        }
        reasons.removeIf(String::isEmpty);
        int score = numbers + birth + names.map(Names::points).orElse(0);
        return Optional.of(Candidate.of(hit, String.join(", ", reasons), score));
    }

    /** With names typed that are not hers, only the whole date keeps her; without names, any part of it. */
    private int leastBirth() {
        return query.words().isEmpty() ? 1 : SAME_DATE;
    }

    private int numbers(Finder.Hit hit, List<String> reasons) {
        var person = hit.person();
        int points = 0;
        if (person.ins() != null
                && query.ins().filter(person.ins().value()::equals).isPresent()) {
            reasons.add("même matricule INS");
            points += 2000;
        } else if (query.ins().isPresent() && query.scanned().isEmpty()) {
            reasons.add("ancien matricule INS");
            points += 1000;
        }
        if (query.ipp().isPresent() && query.ipp().getAsLong() == person.ipp()) {
            reasons.add("dossier n°\u00a0" + person.ipp());
            points += 600;
        }
        if (query.phone().filter(phone -> hit.phones().contains(phone.value())).isPresent()) {
            reasons.add("même téléphone");
            points += 500;
        }
        return points;
    }

    private int birthPoints(Person person, List<String> reasons) {
        var asked = query.birth().orElse(null);
        if (asked == null) {
            return 0;
        }
        var has = person.traits().birth().date();
        if (asked.isWhole() && has.equals(asked.first())) {
            reasons.add("même date de naissance");
            return SAME_DATE;
        }
        if (!asked.isWhole() && !has.isBefore(asked.first()) && !has.isAfter(asked.last())) {
            reasons.add(asked.month() == 0 ? "né(e) en " + asked.year() : "même mois de naissance");
            return 200;
        }
        if (isSwapped(asked, PartialDate.of(has))) {
            reasons.add("jour et mois inversés");
            return 120;
        }
        return 0;
    }

    private static boolean isSwapped(PartialDate asked, PartialDate has) {
        return asked.isWhole()
                && asked.year() == has.year()
                && asked.day() == has.month()
                && asked.month() == has.day();
    }

    private record Names(int points, String words) {}

    private Optional<Names> bestPair(Person person) {
        var families = NameKeys.families(person);
        var givens = NameKeys.givens(person);
        Optional<Names> best = Optional.empty();
        for (var pair : pairs) {
            var family = NameMatch.best(pair.family(), families);
            var given = family == NameMatch.NONE ? NameMatch.NONE : NameMatch.best(pair.given(), givens);
            if (given == NameMatch.NONE) {
                continue;
            }
            int points = 2 * family.points() + given.points() + 10;
            if (best.isEmpty() || points > best.get().points()) {
                best = Optional.of(new Names(points, inWords(family, given, pair, person)));
            }
        }
        return best;
    }

    private static String inWords(NameMatch family, NameMatch given, NamePair pair, Person person) {
        var familyWords = isUsedName(pair.family(), person) ? "nom utilisé" : "nom";
        if (family == NameMatch.ANY) {
            return said(given, "prénom");
        }
        if (given == NameMatch.ANY || given.points() >= NameMatch.BEGINS.points()) {
            return said(family, given == NameMatch.ANY ? familyWords : familyWords + " et prénom");
        }
        return family.points() >= NameMatch.BEGINS.points()
                ? familyWords + ", " + said(given, "prénom")
                : said(family, familyWords) + ", " + said(given, "prénom");
    }

    private static String said(NameMatch match, String what) {
        return switch (match) {
            case EXACT, BEGINS, ANY -> what;
            case SOUND -> what + " qui se prononce pareil";
            case SLIP -> what + " proche";
            case NONE -> "autre " + what;
        };
    }

    private static boolean isUsedName(String typed, Person person) {
        return person.usedName() != null
                && person.usedName().fold().startsWith(typed)
                && !person.traits().birthName().fold().startsWith(typed);
    }
}
