package fr.maillon;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** What the code agreed upon. Modules and their doors are the business of {@link ModularityTests} and the compiler. */
@AnalyzeClasses(packagesOf = MaillonApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ConventionsTests {
    private static final String WEB = "..web..";
    private static final Pattern ROW_OF_THE_MAP = Pattern.compile("\\| `?(\\w*)`? ?\\| `(\\w+)` \\|.*");

    @ArchTest
    static final ArchRule modulesStandOnThoseBelowThemOnTheMap = classes()
            .that()
            .resideInAPackage("fr.maillon.*..")
            .should(dependDownTheMap())
            .because("the README says so to whoever comes new");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Utils?|Helpers?|Manager|Dto|Service)")
            .because("a function belongs to the type it is about, and a door bears the name of its module");

    @ArchTest
    static final ArchRule controllersStayInTheWebPackageOfTheirModule = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .resideInAPackage(WEB)
            .andShould()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule screensAskDoorsAndNeverTheDatabase = noClasses()
            .that()
            .resideInAPackage(WEB)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql..")
            .orShould()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule bareStatementsAreTheEngineAndTheListener = noClasses()
            .that()
            .resideOutsideOfPackages("fr.maillon.foundation.database..", "fr.maillon.foundation.live..")
            .should()
            .callMethod(Connection.class, "createStatement")
            .because("JdbcClient binds what people typed; a bare statement does not");

    @ArchTest
    static final ArchRule screensDoNotOpenTransactions = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(WEB)
            .should()
            .notBeAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule nobodyReachesIntoAWebPackage = noClasses()
            .that()
            .resideOutsideOfPackage(WEB)
            .should()
            .dependOnClassesThat(resideInAPackage("fr.maillon..web..").and(resideOutsideOfPackage("org..")));

    @ArchTest
    static final ArchRule aWebPackageReachesIntoNoOther = classes()
            .that()
            .resideInAPackage(WEB)
            .and(resideOutsideOfPackage("fr.maillon.frontoffice.desk.web"))
            .should(leaveOtherScreensAlone())
            .because("only le poste shows what other screens show: it brings them together");

    @ArchTest
    static final ArchRule timeComesFromTheInjectedClock = noClasses()
            .that()
            .areNotAnnotatedWith(Configuration.class)
            .should()
            .callCodeUnitWhere(readsTheClockOfTheMachine())
            .because("tests and the demonstration day choose what time it is");

    @ArchTest
    static final ArchRule logsGoThroughOneLibrary =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");

    @ArchTest
    static final ArchRule whatAClassNeedsStandsInItsConstructor = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .andShould()
            .notBeAnnotatedWith(Value.class)
            .andShould()
            .notBeAnnotatedWith("jakarta.inject.Inject")
            .andShould()
            .notBeAnnotatedWith("jakarta.annotation.Resource");

    @ArchTest
    static final ArchRule nothingIsInjectedBySetters = methods().should().notBeAnnotatedWith(Autowired.class);

    private static ArchCondition<JavaClass> dependDownTheMap() {
        var map = map();
        return new ArchCondition<>("depend on no module above its own in the map of the README") {
            @Override
            public void check(JavaClass it, ConditionEvents events) {
                int own = row(map, it);
                if (own < 0) {
                    events.add(SimpleConditionEvent.violated(it, it.getName() + " is in no module of the map"));
                }
                it.getDirectDependenciesFromSelf().stream()
                        .filter(to -> row(map, to.getTargetClass()) >= 0 && row(map, to.getTargetClass()) < own)
                        .forEach(to -> events.add(SimpleConditionEvent.violated(it, to.getDescription())));
            }
        };
    }

    private static int row(List<String> map, JavaClass it) {
        var within = it.getPackageName() + ".";
        return IntStream.range(0, map.size())
                .filter(row -> within.startsWith(map.get(row)))
                .findFirst()
                .orElse(-1);
    }

    /** The packages of the modules, each with its last dot, from top to bottom. */
    private static List<String> map() {
        var map = new ArrayList<String>();
        var wing = "";
        try {
            for (var line : Files.readAllLines(Path.of("README.md"))) {
                var row = ROW_OF_THE_MAP.matcher(line);
                if (row.matches()) {
                    wing = row.group(1).isEmpty() ? wing : row.group(1);
                    map.add("fr.maillon." + wing + "." + row.group(2) + ".");
                }
            }
            return map;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static DescribedPredicate<JavaCall<?>> readsTheClockOfTheMachine() {
        return describe("read the clock of the machine", call -> {
            var owner = call.getTargetOwner();
            return switch (call.getName()) {
                case "now" -> owner.getPackageName().equals("java.time") && !takesClock(call);
                case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
                case "<init>" ->
                    owner.isEquivalentTo(Date.class)
                            && call.getTarget().getRawParameterTypes().isEmpty();
                default -> owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system");
            };
        });
    }

    private static boolean takesClock(JavaCall<?> call) {
        return call.getTarget().getRawParameterTypes().stream().anyMatch(it -> it.isEquivalentTo(Clock.class));
    }

    private static ArchCondition<JavaClass> leaveOtherScreensAlone() {
        return new ArchCondition<>("depend on no web package but its own") {
            @Override
            public void check(JavaClass screen, ConditionEvents events) {
                screen.getDirectDependenciesFromSelf().stream()
                        .filter(it -> it.getTargetClass().getPackageName().startsWith("fr.maillon."))
                        .filter(it -> it.getTargetClass().getPackageName().endsWith(".web"))
                        .filter(it -> !it.getTargetClass().getPackage().equals(screen.getPackage()))
                        .forEach(it -> events.add(SimpleConditionEvent.violated(screen, it.getDescription())));
            }
        };
    }
}
