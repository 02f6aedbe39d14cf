package fr.maillon.frontoffice.patients.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.messages.ContactPlan.Holder;
import fr.maillon.frontoffice.patients.PhoneNumber;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ContactRulesTests {
    private static final ContactPoint OWN =
            new ContactPoint(UUID.randomUUID(), ContactPoint.Kind.PHONE, "+33612345678", "", true, false);
    private static final ContactPoint SHARED =
            new ContactPoint(UUID.randomUUID(), ContactPoint.Kind.PHONE, "+33687654321", "mère", false, false);
    private static final ContactPoint MAIL =
            new ContactPoint(UUID.randomUUID(), ContactPoint.Kind.EMAIL, "alex@example.org", "", true, true);
    private static final HomeAddress HOME = new HomeAddress("", "", "1 rue d’Essai", "", "69003", "Lyon", "");
    private static final RelatedPerson MOTHER = new RelatedPerson(
            UUID.randomUUID(),
            "ESSAI Dominique",
            Relation.PARENT,
            new PhoneNumber("+33687654321"),
            "",
            true,
            true,
            true,
            true,
            "");

    @Test
    void aMinorIsReachedThroughHerRepresentatives() {
        var plan = ContactRules.allowed(
                new ContactSheet(List.of(OWN), HOME, List.of(MOTHER), ContactWishes.NONE), true, false);

        assertThat(plan.recipients()).isNotEmpty().noneMatch(it -> it.address().equals(OWN.value()));
    }

    @Test
    void theSecretCareOfAMinorReachesHerAlone() {
        var secret = new ContactWishes(null, false, null, null, true);
        var plan = ContactRules.allowed(
                new ContactSheet(List.of(OWN, SHARED), HOME, List.of(MOTHER), secret), true, false);

        assertThat(plan.recipients())
                .isNotEmpty()
                .allMatch(it -> it.self() && it.address().equals(OWN.value()));
    }

    @Test
    void aSecretCareWithoutAWayOfHerOwnIsSilent() {
        var secret = new ContactWishes(null, false, null, null, true);

        assertThat(ContactRules.allowed(new ContactSheet(List.of(SHARED), HOME, List.of(MOTHER), secret), true, false)
                        .recipients())
                .isEmpty();
    }

    @Test
    void thePreferredChannelComesFirst() {
        var wishes = new ContactWishes(Channel.EMAIL, false, null, null, false);

        assertThat(ContactRules.allowed(new ContactSheet(List.of(OWN, MAIL), HOME, List.of(), wishes), false, false)
                        .recipients()
                        .getFirst()
                        .channel())
                .isEqualTo(Channel.EMAIL);
    }

    @Provide
    Arbitrary<ContactSheet> discreetSheets() {
        var points = Arbitraries.of(OWN, SHARED, MAIL).set().map(List::copyOf);
        var contact = Arbitraries.of(OWN.id(), SHARED.id(), MAIL.id(), UUID.randomUUID());
        var related = Arbitraries.of(List.of(MOTHER), List.<RelatedPerson>of());
        return Combinators.combine(points, Arbitraries.of(Channel.values()), contact, related)
                .as((known, channel, id, people) ->
                        new ContactSheet(known, HOME, people, new ContactWishes(null, true, channel, id, false)));
    }

    @Property
    void aDiscreetContactNeverLeavesByAnotherWay(@ForAll("discreetSheets") ContactSheet sheet, @ForAll boolean minor) {
        var agreed = sheet.wishes();

        assertThat(ContactRules.allowed(sheet, minor, false).recipients()).allSatisfy(it -> {
            assertThat(it.self()).isTrue();
            assertThat(it.channel()).isEqualTo(agreed.discreetChannel());
            assertThat(it.channel() == Channel.LETTER
                            || sheet.points().stream()
                                    .anyMatch(point -> point.id().equals(agreed.discreetContact())
                                            && point.value().equals(it.address())))
                    .isTrue();
        });
    }

    @Test
    void aLetterNamesWhoReceivesItAndAMinorsGoesToWhoRepresentsHer() {
        var sheet = new ContactSheet(List.of(), HOME, List.of(MOTHER), ContactWishes.NONE);
        var person = UUID.randomUUID();

        assertThat(ContactRules.reach(sheet, person, "Mme ESSAI Alma", false, false)
                        .plan()
                        .ways())
                .extracting(way -> way.destination().written())
                .anySatisfy(
                        written -> assertThat(written).contains("ESSAI Alma\n").endsWith("69003 LYON"));
        assertThat(ContactRules.reach(sheet, person, "ESSAI Zoé", true, false)
                        .plan()
                        .ways())
                .isNotEmpty()
                .allMatch(way ->
                        way.holder() == Holder.REPRESENTATIVE && way.name().equals("ESSAI Dominique"));
    }

    @Property
    void nobodyWritesToTheDead(@ForAll("discreetSheets") ContactSheet sheet, @ForAll boolean minor) {
        assertThat(ContactRules.allowed(sheet, minor, true).recipients()).isEmpty();
    }
}
