package fi.luotsi.agreement.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import fi.luotsi.agreement.life.LifeEvent.Decision;
import fi.luotsi.agreement.life.LifeEvent.Outcome;
import fi.luotsi.negotiation.Party;

/** Brings a version into every state, asks for every command, and prints what is allowed as docs/agreement-life.md. */
class LifeTableTest {

    private static final Path REVIEWED = Path.of("../docs/agreement-life.md");
    private static final Path WRITTEN = Path.of("target/agreement-life.md");
    private static final LocalDate TODAY = LifeTest.MEETING;

    @Test
    void theTableIsTheOneThatWasReviewed() throws IOException {
        var lives = lives();
        assertThat(lives.keySet()).as("every state is reached").isEqualTo(EnumSet.allOf(LifeState.class));
        var written = new StringBuilder("""
                # State × command of an agreement

                What can be done with a version of an agreement in each of its states, as `LifeTableTest` asked `Life`. What each command asks besides – the
                right to sign, a § and reasons, a green gate – stands in `AgreementRule`.

                """);
        written.append("| State | ").append(Arrays.stream(LifeCommand.values()).map(Enum::name).collect(Collectors.joining(" | "))).append(" |\n|---|")
                .append("---|".repeat(LifeCommand.values().length)).append('\n');
        lives.forEach((state, life) -> {
            assertThat(life.state(day(state))).isEqualTo(state);
            written.append("| ").append(state).append(" | ").append(Arrays.stream(LifeCommand.values()).map(command -> life.allows(command, day(state)) ? "yes" : "–")
                    .collect(Collectors.joining(" | "))).append(" |\n");
        });
        Files.createDirectories(WRITTEN.getParent());
        Files.writeString(WRITTEN, written);
        assertThat(written.toString()).as("look at target/agreement-life.md, then copy it to docs/agreement-life.md")
                .isEqualTo(Files.exists(REVIEWED) ? Files.readString(REVIEWED) : "");
    }

    private static LocalDate day(LifeState state) {
        return switch (state) {
            case EXPIRED -> LifeTest.END.plusDays(1);
            case TERMINATED -> TODAY.plusDays(2);
            case IN_FORCE, SUPERSEDED -> LifeTest.FINAL;
            default -> TODAY;
        };
    }

    private static Map<LifeState, Life> lives() {
        var provider = decided(Body.PROVIDER_BOARD, Outcome.APPROVED);
        var board = decided(Body.ORGANIZER_BOARD, Outcome.APPROVED);
        var first = signed(Party.PROVIDER);
        var second = signed(Party.ORGANIZER);
        var lives = new EnumMap<LifeState, Life>(LifeState.class);
        lives.put(LifeState.PROPOSED, life());
        lives.put(LifeState.TABLED, life(decided(Body.ORGANIZER_BOARD, Outcome.TABLED)));
        lives.put(LifeState.RETURNED, life(provider, decided(Body.ORGANIZER_BOARD, Outcome.RETURNED)));
        lives.put(LifeState.APPROVED, life(provider, board));
        lives.put(LifeState.SIGNING, life(provider, board, first));
        lives.put(LifeState.SIGNED, life(provider, board, first, second));
        lives.put(LifeState.IN_FORCE, life(provider, board, first, second));
        lives.put(LifeState.SUPERSEDED, life(provider, board, first, second).replaced(LifeTest.FINAL));
        lives.put(LifeState.EXPIRED, life(provider, board, first, second));
        lives.put(LifeState.TERMINATED, life(provider, board, first, second, new LifeEvent.Terminated(Party.PROVIDER, TODAY.plusDays(1), "Syy.", LifeTest.HAND)));
        lives.put(LifeState.WITHDRAWN, life(new LifeEvent.Withdrawn("Raukeaa.", LifeTest.HAND)));
        return lives;
    }

    private static Life life(LifeEvent... events) {
        return Life.of(new Life.Facts(EnumSet.of(Body.PROVIDER_BOARD, Body.ORGANIZER_BOARD), Party.PROVIDER, LifeTest.END), List.of(events));
    }

    private static LifeEvent decided(Body body, Outcome outcome) {
        return new LifeEvent.Decided(body, new Decision(outcome, TODAY, "1", "Dno 1", "Perustelut.", "Päätös.", null, outcome == Outcome.APPROVED ? LifeTest.FINAL : null), LifeTest.HAND);
    }

    private static LifeEvent signed(Party party) {
        return new LifeEvent.Signed(party, "Johtaja", "Hallintosääntö 12 §", TODAY, LifeTest.HAND);
    }
}
