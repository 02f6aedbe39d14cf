package fr.maillon.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** What the byte code no longer shows. */
class SourceTests {
    private static final Set<String> TAKES_SQL =
            Set.of("sql", "atLast", "prepareStatement", "prepareCall", "batchUpdate");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Set<String> MAKES_A_TEST =
            Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "Property", "Example", "ArchTest");
    private static final Pattern RUN_BY_SUREFIRE = Pattern.compile(".*(Test|Tests|Properties)\\.java");

    /** Conditions that an enum chooses among constants of the same class. */
    private static final String CHOSEN_BY_AN_ENUM = "/MessageLists.java:";

    private static final String ASKED_WITH_THE_BEGINNING = "/TenantTransactions.java:";

    @Test
    void sqlIsWrittenOutAndNeverPutTogether() {
        assertThat(Sources.under("src/main/java").where((tree, path) -> putsSqlTogether(tree)))
                .allMatch(place -> place.contains(CHOSEN_BY_AN_ENUM) || place.contains(ASKED_WITH_THE_BEGINNING));
    }

    @Test
    void publicTypesSayWhatTheirSignatureCannot() {
        var main = Sources.under("src/main/java");

        assertThat(main.where((tree, path) -> tree instanceof ClassTree type
                        && isTopLevel(path)
                        && type.getModifiers().getFlags().contains(Modifier.PUBLIC)
                        && main.comment(path).isBlank()))
                .isEmpty();
    }

    /** Another name would be a test that nobody runs. */
    @Test
    void testsBearANameThatTheBuildRuns() {
        assertThat(Sources.under("src/test/java")
                        .where((tree, path) -> tree instanceof MethodTree method
                                && method.getModifiers().getAnnotations().stream()
                                        .anyMatch(SourceTests::makesATest)
                                && !isRun(path.getCompilationUnit())))
                .isEmpty();
    }

    private static boolean putsSqlTogether(Tree tree) {
        return tree instanceof MethodInvocationTree call
                && call.getMethodSelect() instanceof MemberSelectTree method
                && TAKES_SQL.contains(method.getIdentifier().toString())
                && !call.getArguments().isEmpty()
                && !isConstant(call.getArguments().getFirst());
    }

    private static boolean isConstant(ExpressionTree text) {
        return switch (text) {
            case LiteralTree _ -> true;
            case ParenthesizedTree inner -> isConstant(inner.getExpression());
            case MethodInvocationTree one ->
                one.getMethodSelect() instanceof MemberSelectTree method
                        && method.getIdentifier().contentEquals("get")
                        && isConstant(method.getExpression()); // one of a constant list
            case BinaryTree both -> isConstant(both.getLeftOperand()) && isConstant(both.getRightOperand());
            case ConditionalExpressionTree either ->
                isConstant(either.getTrueExpression()) && isConstant(either.getFalseExpression());
            case IdentifierTree name -> CONSTANT.matcher(name.getName()).matches();
            case MemberSelectTree name -> CONSTANT.matcher(name.getIdentifier()).matches();
            default -> false;
        };
    }

    private static boolean isTopLevel(TreePath path) {
        return path.getParentPath().getLeaf() instanceof CompilationUnitTree;
    }

    private static boolean makesATest(AnnotationTree annotation) {
        return MAKES_A_TEST.contains(annotation.getAnnotationType().toString());
    }

    private static boolean isRun(CompilationUnitTree unit) {
        return RUN_BY_SUREFIRE.matcher(unit.getSourceFile().getName()).matches();
    }
}
