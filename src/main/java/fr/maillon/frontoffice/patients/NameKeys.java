package fr.maillon.frontoffice.patients;

import fr.maillon.frontoffice.identity.CivilName;
import fr.maillon.frontoffice.identity.FrenchSound;
import fr.maillon.frontoffice.identity.Slips;
import fr.maillon.frontoffice.patients.matching.NamePair;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The keys by which a person is found, and the dictionary of distinct names behind them.
 *
 * <p>Written whenever names change; what is written is what a search compares, so nothing is computed over rows later.
 */
@Component
class NameKeys {
    private static final int LONG_ENOUGH = 3;
    private static final int MOST_GIVEN = 3;

    private final JdbcClient sql;

    NameKeys(JdbcClient sql) {
        this.sql = sql;
    }

    /** Replaces the keys of this person. */
    void replace(Person it) {
        sql.sql("delete from patients.name_key where structure_id = :structure and patient_id = :patient")
                .param("structure", it.structure().value())
                .param("patient", it.id().value())
                .update();
        add(it);
    }

    /** For a person who has none yet. */
    void add(Person it) {
        var families = families(it);
        var givens = givens(it);
        addPairs(
                it,
                families.stream()
                        .flatMap(family -> givens.stream().map(given -> new NamePair(family, given)))
                        .toList());
        learn(
                it,
                Stream.concat(
                                families.stream().map(word -> new Word("F", word)),
                                givens.stream().map(word -> new Word("G", word)))
                        .toList());
    }

    /** {@code role}: F of a family name, G of a given name. */
    private record Word(String role, String folded) {}

    /** Birth and used name whole, without the particles before, and the long parts of a double name. */
    static SortedSet<String> families(Person it) {
        var folds = new TreeSet<String>();
        Stream.of(it.traits().birthName(), it.usedName()).forEach(name -> addName(folds, name));
        return folds;
    }

    private static void addName(Set<String> folds, @Nullable CivilName name) {
        if (name == null) {
            return;
        }
        folds.add(name.fold());
        var tokens = name.tokens();
        for (int from = 0; from < tokens.size(); from++) {
            var rest = String.join("", tokens.subList(from, tokens.size()));
            Stream.of(rest, tokens.get(from))
                    .filter(part -> part.length() > LONG_ENOUGH)
                    .forEach(folds::add);
        }
    }

    /** First given name, the one used, and the second of the list. */
    static SortedSet<String> givens(Person it) {
        var folds = new TreeSet<String>();
        folds.add(it.traits().firstGivenName().fold());
        if (it.usedGivenName() != null) {
            folds.add(it.usedGivenName().fold());
        }
        if (it.traits().givenNames() != null) {
            it.traits().givenNames().tokens().stream()
                    .filter(token -> token.length() >= LONG_ENOUGH)
                    .limit(MOST_GIVEN)
                    .forEach(folds::add);
        }
        return folds;
    }

    private void addPairs(Person it, List<NamePair> pairs) {
        sql.sql("""
                        insert into patients.name_key (structure_id, patient_id, family, given, family_sound, given_sound, birth_date)
                        select :structure, :patient, family, given, family_sound, given_sound, :birth
                        from unnest(:families::text[], :givens::text[], :familySounds::text[], :givenSounds::text[])
                            as t (family, given, family_sound, given_sound)
                        """)
                .param("structure", it.structure().value())
                .param("patient", it.id().value())
                .param("birth", it.traits().birth().date())
                .param("families", column(pairs, NamePair::family))
                .param("givens", column(pairs, NamePair::given))
                .param("familySounds", column(pairs, NamePair::familySound))
                .param("givenSounds", column(pairs, NamePair::givenSound))
                .update();
    }

    /** Adds the names that the dictionary does not know, in one order for all, so that two creations never wait for each other. */
    private void learn(Person it, List<Word> words) {
        var unknown = sql.sql("""
                        insert into patients.name_word (structure_id, role, word, sound)
                        select :structure, role, word, sound
                        from unnest(:roles::text[], :words::text[], :sounds::text[]) as t (role, word, sound)
                        on conflict (structure_id, role, word) do nothing
                        returning role, word
                        """)
                .param("structure", it.structure().value())
                .param("roles", column(words, Word::role))
                .param("words", column(words, Word::folded))
                .param("sounds", column(words, word -> FrenchSound.of(word.folded())))
                .query((row, n) -> new Word(row.getString(1), row.getString(2)))
                .list();
        if (!unknown.isEmpty()) {
            addSlips(it, unknown);
        }
    }

    private void addSlips(Person it, List<Word> words) {
        var origins = new ArrayList<Word>();
        var slips = new ArrayList<String>();
        for (var word : words) {
            for (var slip : Slips.keys(word.folded())) {
                origins.add(word);
                slips.add(slip);
            }
        }
        sql.sql("""
                        insert into patients.name_slip (structure_id, role, slip, word)
                        select :structure, role, slip, word
                        from unnest(:roles::text[], :slips::text[], :words::text[]) as t (role, slip, word)
                        on conflict (structure_id, role, slip, word) do nothing
                        """)
                .param("structure", it.structure().value())
                .param("roles", column(origins, Word::role))
                .param("slips", slips.toArray(String[]::new))
                .param("words", column(origins, Word::folded))
                .update();
    }

    private static <T> String[] column(List<T> rows, Function<T, String> part) {
        return rows.stream().map(part).toArray(String[]::new);
    }
}
