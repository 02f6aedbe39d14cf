package fr.maillon.foundation.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.messages.ContactPlan.Destination;
import fr.maillon.foundation.messages.ContactPlan.Holder;
import fr.maillon.foundation.messages.ContactPlan.Situation;
import fr.maillon.foundation.messages.ContactPlan.Way;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChosenWayProperties {
    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID PARENT = UUID.randomUUID();

    @Property
    void aDiscreetContactIsOnlyReachedWhereTheyChoseAndInBareWords(
            @ForAll("plans") ContactPlan plan, @ForAll boolean email) {
        ChosenWay.in(plan, Step.CONFIRMATION, new Means(email, false))
                .filter(chosen -> plan.discreet())
                .ifPresent(chosen -> {
                    assertThat(ways(chosen)).allMatch(Way::chosen);
                    assertThat(chosen.bare()).isTrue();
                });
    }

    @Property
    void careKeptSecretFromTheParentsNeverReachesThem(@ForAll("plans") ContactPlan plan, @ForAll boolean email) {
        ChosenWay.in(plan, Step.CONFIRMATION, new Means(email, false))
                .filter(chosen -> plan.situation() == Situation.MINOR_IN_SECRET)
                .ifPresent(chosen -> {
                    assertThat(ways(chosen)).allMatch(way -> way.holder() == Holder.PERSON && way.chosen());
                    assertThat(chosen.bare()).isTrue();
                });
    }

    @Property
    void whoDiedOrObjectsIsNeverWrittenTo(@ForAll("plans") ContactPlan plan, @ForAll boolean email) {
        if (plan.situation() == Situation.DECEASED || plan.situation() == Situation.OPPOSED) {
            assertThat(ChosenWay.in(plan, Step.CONFIRMATION, new Means(email, false)))
                    .isEmpty();
        }
    }

    @Property
    void minorsAreToldThroughTheirParentsAndAdultsThemselves(@ForAll("plans") ContactPlan plan, @ForAll boolean email) {
        ChosenWay.in(plan, Step.CONFIRMATION, new Means(email, false)).ifPresent(chosen -> {
            switch (plan.situation()) {
                case ADULT -> assertThat(ways(chosen)).allMatch(way -> way.holder() == Holder.PERSON);
                case MINOR -> assertThat(ways(chosen)).allMatch(way -> way.holder() == Holder.REPRESENTATIVE);
                default -> assertThat(ways(chosen)).isNotEmpty();
            }
        });
    }

    @Property
    void theLetterThatReplacesAnEmailGoesToTheSameHands(@ForAll("plans") ContactPlan plan) {
        ChosenWay.in(plan, Step.CONFIRMATION, new Means(true, false))
                .ifPresent(chosen -> assertThat(ways(chosen))
                        .extracting(Way::holderId)
                        .containsOnly(chosen.way().holderId()));
    }

    @Property
    void withoutAMailServerPaperComesFirst(@ForAll("plans") ContactPlan plan) {
        ChosenWay.in(plan, Step.CONFIRMATION, new Means(false, false))
                .filter(chosen -> !chosen.onPaper())
                .ifPresent(chosen -> assertThat(plan.ways())
                        .filteredOn(way -> way.destination() instanceof Destination.Letterbox)
                        .noneMatch(way -> ChosenWay.in(
                                        new ContactPlan(PERSON, plan.situation(), plan.discreet(), List.of(way)),
                                        Step.CONFIRMATION,
                                        new Means(false, false))
                                .isPresent()));
    }

    @Property
    void whatAPlanChoosesItStillAllows(@ForAll("plans") ContactPlan plan) {
        ChosenWay.in(plan, Step.CONFIRMATION, new Means(true, false)).ifPresent(chosen -> {
            var way = chosen.way();
            var waiting = new Outbox.Waiting(
                    MessageId.next(), way.holderId(), way.destination().written(), chosen.bare());
            assertThat(ChosenWay.stillAllows(plan, waiting)).isTrue();
        });
    }

    @Property
    void aReminderOfTheLastDaysIsNeverALetter(@ForAll("plans") ContactPlan plan) {
        ChosenWay.in(plan, Step.TWO_DAYS_BEFORE, new Means(true, true)).ifPresent(chosen -> {
            assertThat(chosen.onPaper()).isFalse();
            assertThat(chosen.paper()).isNull();
        });
    }

    private static Stream<Way> ways(ChosenWay chosen) {
        return Stream.of(chosen.way(), chosen.paper()).filter(Objects::nonNull);
    }

    @Provide
    Arbitrary<ContactPlan> plans() {
        var ways = Combinators.combine(
                        Arbitraries.of(Holder.values()), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((holder, paper, chosen) -> {
                    var id = holder == Holder.PERSON ? PERSON : PARENT;
                    return paper ? Notices.post(holder, id, chosen) : Notices.email(holder, id, "a@b.example", chosen);
                })
                .list()
                .ofMaxSize(5);
        return Combinators.combine(Arbitraries.of(Situation.values()), Arbitraries.of(true, false), ways)
                .as((situation, discreet, list) -> new ContactPlan(PERSON, situation, discreet, list));
    }
}
