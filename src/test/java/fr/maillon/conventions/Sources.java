package fr.maillon.conventions;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiPredicate;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Java sources as the compiler reads them, without resolving a name. */
record Sources(List<CompilationUnitTree> units, Trees trees) {
    static Sources under(String folder) {
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        var paths = ProjectFiles.under(folder, ".java");
        var task = (JavacTask) compiler.getTask(
                null, files, problem -> {}, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(paths));
        try {
            var units = new ArrayList<CompilationUnitTree>();
            task.parse().forEach(units::add);
            return new Sources(units, Trees.instance(task));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where the code is like that, as {@code src/main/java/…/Agenda.java:12}. */
    List<String> where(BiPredicate<Tree, TreePath> like) {
        var found = new ArrayList<String>();
        for (var unit : units) {
            new TreePathScanner<@Nullable Object, @Nullable Object>() {
                @Override
                public @Nullable Object scan(@Nullable Tree tree, @Nullable Object nothing) {
                    if (tree != null
                            && getCurrentPath() != null
                            && like.test(tree, new TreePath(getCurrentPath(), tree))) {
                        found.add(place(unit, tree));
                    }
                    return super.scan(tree, nothing);
                }
            }.scan(new TreePath(unit), null);
        }
        return found;
    }

    String comment(TreePath path) {
        return Objects.requireNonNullElse(trees.getDocComment(path), "");
    }

    private String place(CompilationUnitTree unit, Tree tree) {
        var position = trees.getSourcePositions().getStartPosition(unit, tree);
        return Path.of("")
                        .toAbsolutePath()
                        .relativize(Path.of(unit.getSourceFile().toUri())) + ":"
                + unit.getLineMap().getLineNumber(position);
    }
}
