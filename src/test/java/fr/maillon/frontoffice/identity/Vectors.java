package fr.maillon.frontoffice.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The vectors of the profession’s rules; their origin is said in the README beside them. */
final class Vectors {
    private static final String FILE = "/domain/identity_vectors.json";

    private Vectors() {}

    static Stream<JsonNode> section(String name) {
        try (var json = Vectors.class.getResourceAsStream(FILE)) {
            return new JsonMapper().readTree(json).required(name).valueStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
