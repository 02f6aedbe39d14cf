package fr.maillon.frontoffice.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class VectorTests {
    static Stream<JsonNode> rightNumbers() {
        return Vectors.section("nir");
    }

    @ParameterizedTest
    @MethodSource("rightNumbers")
    void readsANirAndComputesItsKey(JsonNode vector) {
        assertThat(Nir.key(vector.required("nir13").asString()))
                .isEqualTo(vector.required("key").asString());
        assertThat(Nir.of(vector.required("nir15").asString())).isPresent();
    }

    static Stream<JsonNode> wrongNumbers() {
        return Vectors.section("nirInvalid");
    }

    @ParameterizedTest
    @MethodSource("wrongNumbers")
    void refusesWhatIsNoNir(JsonNode vector) {
        assertThat(Nir.of(vector.required("nir15").asString()))
                .as(vector.required("comment").asString())
                .isEmpty();
    }

    static Stream<JsonNode> datamatrices() {
        return Vectors.section("insDatamatrix");
    }

    @ParameterizedTest
    @MethodSource("datamatrices")
    void readsAndWritesADatamatrix(JsonNode vector) {
        var payload = vector.required("payload").asString();
        var fields = vector.required("fields");

        assertThat(InsDatamatrix.read(payload, "")).isInstanceOfSatisfying(DatamatrixReading.Read.class, read -> {
            assertThat(read.traits().matricule().value())
                    .isEqualTo(fields.required("S1").asString());
            assertThat(read.traits().givenNames().value())
                    .isEqualTo(fields.required("S3").asString());
            assertThat(read.traits().birthName().value())
                    .isEqualTo(fields.required("S4").asString());
            assertThat(read.traits().birthplace())
                    .isEqualTo(fields.required("S7").asString());
            assertThat(InsDatamatrix.write(read.traits())).contains(payload);
        });
        assertThat(payload).hasSize(vector.required("length").asInt());
    }

    static Stream<JsonNode> goodNames() {
        return Vectors.section("nameNormalisation");
    }

    @ParameterizedTest
    @MethodSource("goodNames")
    void putsANameIntoTheProfile(JsonNode vector) {
        var profile = NameProfile.valueOf(vector.required("profile").asString());

        assertThat(CivilName.read(vector.required("in").asString(), profile))
                .isEqualTo(new NameReading.Accepted(
                        new CivilName(vector.required("out").asString())));
    }

    static Stream<JsonNode> badNames() {
        return Vectors.section("nameRejected");
    }

    @ParameterizedTest
    @MethodSource("badNames")
    void refusesANameOutsideTheProfile(JsonNode vector) {
        var profile = NameProfile.valueOf(vector.required("profile").asString());

        assertThat(CivilName.read(vector.required("in").asString(), profile))
                .as(vector.required("why").asString())
                .isInstanceOfSatisfying(
                        NameReading.Refused.class,
                        refused -> assertThat(refused.reasons()).isNotEmpty());
    }

    static Stream<JsonNode> dates() {
        return Vectors.section("birthDateCompletion");
    }

    @ParameterizedTest
    @MethodSource("dates")
    void completesABirthDate(JsonNode vector) {
        var known = new PartialDate(
                vector.required("year").asInt(), part(vector.required("month")), part(vector.required("day")));

        assertThat(known.complete())
                .isEqualTo(new BirthDate(
                        LocalDate.parse(vector.required("date").asString()),
                        vector.required("estimated").asBoolean()));
    }

    private static int part(JsonNode number) {
        return number.isNull() ? 0 : Integer.parseInt(number.asString());
    }
}
