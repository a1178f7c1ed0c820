package fi.luotsi.agreement.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import fi.luotsi.agreement.life.LifeEvent.Decided;
import fi.luotsi.agreement.life.LifeEvent.Decision;
import fi.luotsi.agreement.life.LifeEvent.Outcome;
import fi.luotsi.negotiation.Party;

/**
 * Random histories of returned, tabled, approved, refused and signed, each step one that was allowed when it was made, beside a plain
 * bookkeeping of what has to be so. None may be in force before everything is.
 */
class RandomLivesTest {

    private static final int LIVES = 3000;
    private static final int STEPS = 14;
    private static final LocalDate FIRST = LocalDate.of(2019, 11, 1);
    private static final LocalDate END = LocalDate.of(2021, 12, 31);

    /** What a clerk would keep on one sheet of paper. */
    private static final class Clerk {
        final Map<Body, LocalDate> finals = new EnumMap<>(Body.class);
        final Map<Party, LocalDate> signed = new EnumMap<>(Party.class);

        boolean inForce(Set<Body> bodies, LocalDate today) {
            return finals.keySet().containsAll(bodies) && signed.size() == 2 && finals.values().stream().noneMatch(today::isBefore)
                    && signed.values().stream().noneMatch(today::isBefore);
        }
    }

    @Test
    void noHistoryIsInForceEarly() {
        var reached = new HashSet<LifeState>();
        int inForce = 0;
        for (int seed = 0; seed < LIVES; seed++) {
            var random = new Random(seed);
            var bodies = EnumSet.of(Body.PROVIDER_BOARD, random.nextBoolean() ? Body.ORGANIZER_BOARD : Body.ORGANIZER_COUNCIL);
            if (random.nextBoolean()) {
                bodies.add(Body.ORGANIZER_BOARD);
            }
            var facts = new Life.Facts(bodies, random.nextBoolean() ? Party.PROVIDER : Party.ORGANIZER, END);
            var events = new ArrayList<LifeEvent>();
            var clerk = new Clerk();
            var today = FIRST;
            for (int step = 0; step < STEPS; step++) {
                today = today.plusDays(random.nextInt(9));
                play(random, Life.of(facts, events), today, events, clerk);
                var life = Life.of(facts, events);
                for (var day : List.of(today, today.plusDays(10), today.plusDays(60))) {
                    var state = life.state(day);
                    reached.add(state);
                    assertThat(state == LifeState.IN_FORCE).as("seed %s, step %s, %s", seed, step, day).isEqualTo(clerk.inForce(bodies, day) && !state.isEnd());
                    inForce += state == LifeState.IN_FORCE ? 1 : 0;
                }
                assertThat(life.nextSigner(today).isPresent()).isEqualTo(clerk.finals.keySet().containsAll(bodies) && life.allows(LifeCommand.SIGN, today));
            }
        }
        assertThat(reached).as("the random lives visit every state but the end of the period and a later version's")
                .containsAll(EnumSet.complementOf(EnumSet.of(LifeState.EXPIRED, LifeState.SUPERSEDED)));
        assertThat(inForce).isGreaterThan(1000);
    }

    private static void play(Random random, Life life, LocalDate today, List<LifeEvent> events, Clerk clerk) {
        var possible = new ArrayList<LifeEvent>();
        for (var body : life.facts().bodies()) {
            if (life.allows(LifeCommand.DECIDE, today) && life.mayDecide(body)) {
                possible.add(decided(body, Outcome.APPROVED, today, today.plusDays(random.nextInt(50))));
                possible.add(decided(body, Outcome.APPROVED, today, today));
                possible.add(decided(body, Outcome.RETURNED, today, null));
                possible.add(decided(body, Outcome.TABLED, today, null));
            }
        }
        if (life.allows(LifeCommand.ANSWER, today)) {
            possible.add(new LifeEvent.Answered("Vastaus.", LifeTest.HAND));
        }
        life.nextSigner(today).ifPresent(party -> {
            possible.add(new LifeEvent.Signed(party, "Johtaja", "Hallintosääntö 12 §", today, LifeTest.HAND));
            possible.add(new LifeEvent.Signed(party, "Johtaja", "Hallintosääntö 12 §", today, LifeTest.HAND));
            possible.add(new LifeEvent.SigningRefused(party, "Johtaja", "Ei.", today, LifeTest.HAND));
        });
        if (life.allows(LifeCommand.WITHDRAW, today) && random.nextInt(12) == 0) {
            possible.add(new LifeEvent.Withdrawn("Raukeaa.", LifeTest.HAND));
        }
        if (life.allows(LifeCommand.TERMINATE, today) && random.nextInt(4) == 0) {
            possible.add(new LifeEvent.Terminated(Party.ORGANIZER, today.plusDays(5), "Syy.", LifeTest.HAND));
        }
        if (possible.isEmpty()) {
            return;
        }
        var event = possible.get(random.nextInt(possible.size()));
        events.add(event);
        switch (event) {
            case Decided(var body, var decision, _) when decision.outcome() == Outcome.APPROVED -> clerk.finals.put(body, decision.finalFrom());
            case Decided(var body, _, _) -> clerk.finals.remove(body);
            case LifeEvent.Signed signed -> clerk.signed.put(signed.party(), signed.day());
            case LifeEvent.SigningRefused _ -> clerk.signed.clear();
            case LifeEvent.Answered _, LifeEvent.Withdrawn _, LifeEvent.Terminated _ -> { }
        }
    }

    private static Decided decided(Body body, Outcome outcome, LocalDate day, LocalDate finalFrom) {
        return new Decided(body, new Decision(outcome, day, "1", "Dno 1", "Perustelut.", "Päätös.", null, finalFrom), LifeTest.HAND);
    }
}
