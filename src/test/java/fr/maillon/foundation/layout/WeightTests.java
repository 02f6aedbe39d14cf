package fr.maillon.foundation.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What a browser fetches once, compressed: budgets, so that growth is a decision. */
class WeightTests {
    @Test
    void theScriptsWeighLessThanFortyKilobytes() throws IOException {
        var htmx = resource("META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js");

        assertThat(compressed(Bundle.of("js/maillon.js"))
                        + compressed(resource("static/js/flux.js"))
                        + compressed(htmx))
                .isLessThan(40_000);
    }

    @Test
    void theSheetWeighsLessThanTwentyKilobytes() throws IOException {
        assertThat(compressed(Bundle.of("css/maillon.css"))).isLessThan(20_000);
    }

    private static byte[] resource(String path) throws IOException {
        return new ClassPathResource(path).getContentAsByteArray();
    }

    private static int compressed(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.size();
    }
}
