package fr.maillon;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.maillon.testing.Morning;

/** Tests do not hang on the hour at which they run. */
@AnalyzeClasses(packagesOf = MaillonApplication.class, importOptions = ImportOption.OnlyIncludeTests.class)
class TestsHourTests {
    @ArchTest
    static final ArchRule testsReadTheClockTheyRunThePracticeBy = noClasses()
            .that()
            .resideOutsideOfPackage("fr.maillon.bench..")
            .and()
            .doNotBelongToAnyOf(Morning.class)
            .and()
            .doNotHaveSimpleName("EmbeddedServerTest")
            .and()
            .doNotHaveSimpleName("ReportFiles")
            .should()
            .callCodeUnitWhere(ConventionsTests.readsTheClockOfTheMachine())
            .because("a test that is red at midnight is red in the middle of somebody's landing");
}
