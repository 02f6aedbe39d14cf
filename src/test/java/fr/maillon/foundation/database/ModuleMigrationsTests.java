package fr.maillon.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class ModuleMigrationsTests {
    @Test
    void everyFolderOfMigrationsHasItsPlaceInTheOrder() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/**/*.sql");
        var folders = Arrays.stream(files)
                .map(file -> file.getDescription().replaceFirst(".*db/migration/(.*)/[^/]*$", "$1"))
                .collect(Collectors.toSet());

        assertThat(ModuleMigrations.modules()).containsExactlyInAnyOrderElementsOf(folders);
    }
}
