package fr.maillon.foundation.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BundleTests {
    @Test
    void holdsEverySheetAndAsksForNone() throws IOException {
        assertThat(bundle("css/maillon.css"))
                .startsWith("@layer reset, base, layout, components, utilities;")
                .contains("--ink:", ".rdv {", ".r-288{")
                .doesNotContain("@import");
    }

    @Test
    void keepsTheNamesOfEachScriptInItsOwnBlock() throws IOException {
        assertThat(bundle("js/maillon.js")).startsWith("{\n").doesNotContainPattern("(?m)^(import|export) ");
    }

    private static String bundle(String list) throws IOException {
        return new String(Bundle.of(list), StandardCharsets.UTF_8);
    }
}
