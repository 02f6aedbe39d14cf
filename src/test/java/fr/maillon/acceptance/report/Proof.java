package fr.maillon.acceptance.report;

import fr.maillon.acceptance.Competence;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** That one test claims one competence by one capability. */
record Proof(String competence, String capability, Method test) {
    private static final String FIXTURES = Proof.class.getPackageName();

    /** Every claim under this package, but for the fixtures of the report's own tests. */
    static List<Proof> under(String packageName) {
        return ReflectionSupport.findAllClassesInPackage(packageName, type -> true, Proof::mayClaim).stream()
                .flatMap(Proof::of)
                .toList();
    }

    static Stream<Proof> of(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).flatMap(Proof::of);
    }

    static Stream<Proof> of(Method test) {
        return AnnotationSupport.findRepeatableAnnotations(test, Competence.class).stream()
                .flatMap(tag -> Arrays.stream(tag.value()).map(code -> new Proof(code, tag.capability(), test)));
    }

    private static boolean mayClaim(String className) {
        return className.contains("Test") && !className.startsWith(FIXTURES);
    }

    String testName() {
        return test.getDeclaringClass().getName() + "#" + test.getName();
    }
}
