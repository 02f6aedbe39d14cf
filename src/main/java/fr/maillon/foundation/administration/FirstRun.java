package fr.maillon.foundation.administration;

import fr.maillon.foundation.access.Access;
import fr.maillon.foundation.access.Role;
import fr.maillon.foundation.access.SecretToken;
import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.database.Tenancy;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.Structure;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.structure.Structures;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The first start of an empty house. Once a structure exists this door is shut for ever. */
@Component
@Transactional
public class FirstRun {
    private final Structures structures;
    private final Access access;
    private final Tenancy tenancy;
    private final Trace trace;
    private final JdbcClient sql;
    private final ObjectProvider<Preparation> preparations;

    FirstRun(
            Structures structures,
            Access access,
            Tenancy tenancy,
            Trace trace,
            JdbcClient sql,
            ObjectProvider<Preparation> preparations) {
        this.structures = structures;
        this.access = access;
        this.tenancy = tenancy;
        this.trace = trace;
        this.sql = sql;
        this.preparations = preparations;
    }

    /** What came of the first page. */
    public sealed interface Outcome {
        /** The house is set up, and its administrator signed in. */
        record Begun(SecretToken session) implements Outcome {}

        /** In the order of the form. */
        record Faulty(Map<String, String> faults) implements Outcome {
            public Faulty {
                faults = Collections.unmodifiableMap(new LinkedHashMap<>(faults));
            }
        }

        /** Somebody else was first, or is about to be. */
        record TooLate() implements Outcome {}
    }

    /** Whether nothing exists yet. */
    public boolean needed() {
        return structures.everyStructure().isEmpty();
    }

    /** What is being put in place before anybody is asked for anything; empty when nothing is. */
    public String preparing() {
        return preparations.stream()
                .map(Preparation::underWay)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Creates the structure, its first site and its administrator, all or nothing; of two at once one is first. */
    public Outcome begin(FirstPage page) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('premier-demarrage', 13))::text")
                .query((row, n) -> String.valueOf(row.getString(1)))
                .single();
        if (!needed() || !preparing().isEmpty()) {
            return new Outcome.TooLate();
        }
        var faults = page.faults();
        return faults.isEmpty() ? create(page) : new Outcome.Faulty(faults);
    }

    private Outcome create(FirstPage page) {
        var id = StructureId.next();
        tenancy.assume(Set.of(id.value()));
        var departement = Departement.read(page.departement()).orElseThrow();
        structures.add(
                new Structure(id, page.name().strip(), page.kindRead().orElseThrow(), false, null, null, List.of()));
        structures.add(new Site(
                id,
                SiteId.next(),
                page.site().strip(),
                Typed.lines(Map.of("adresse", page.address())),
                Typed.phone(Map.of("telephone", page.phone())).orElse(null),
                departement.zone(),
                departement.code(),
                page.goodFriday(),
                true));
        var account = access.createAccount(page.login(), page.displayName().strip(), page.password());
        access.join(id, account, Role.ADMINISTRATEUR);
        access.join(id, account, Role.COORDINATRICE);
        trace.note(Trace.Action.CREATE, id, "structure", id.value());
        trace.note(Trace.Action.CREATE, id, "account", account.value());
        return new Outcome.Begun(access.open(account, id));
    }
}
