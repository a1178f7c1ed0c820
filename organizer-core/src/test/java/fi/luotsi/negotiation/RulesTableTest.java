package fi.luotsi.negotiation;

import static fi.luotsi.negotiation.PlayedTable.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.Reopening.Step;
import fi.luotsi.negotiation.term.Term;

/**
 * Plays every command in every state of a term and writes down what follows: the next state once the round is sent, or the rule
 * that refuses it. The table is printed as docs/rules.md, so that a changed rule is seen in review.
 */
class RulesTableTest {

    private static final Path REVIEWED = Path.of("../docs/rules.md");
    private static final Path WRITTEN = Path.of("target/rules.md");

    /** The term that is moved, one it can be tied to, and one that fills rounds. */
    private static final Term TERM = CHILD_PROTECTION;
    private static final Term OTHER = OLDER_PEOPLE;
    private static final Term FILLER = PSYCHIATRY;

    /** A table in some state, and who moves next. */
    private record Situation(PlayedTable table, Acting.Person acting) {}

    @Test
    void theRulesAreTheOnesThatWereReviewed() throws IOException {
        var written = new StringBuilder("""
                # State × command

                What each command does to a term in each of its states, as `RulesTableTest` played it: the term's state after the round was sent,
                or the rules that refuse the command. *Own* and *other* are seen from the party in turn. Status, conditions and locks are
                derived by `Resolution`; the rules are explained in `NegotiationRule`.
                """);
        situations().forEach((name, situation) -> {
            written.append("\n## ").append(name).append("\n\n| Command | What follows |\n|---|---|\n");
            commands().forEach((command, entry) -> written.append("| ").append(command).append(" | ").append(follows(situation.get(), entry)).append(" |\n"));
        });
        Files.createDirectories(WRITTEN.getParent());
        Files.writeString(WRITTEN, written);
        assertThat(written.toString()).as("look at target/rules.md, then copy it to docs/rules.md")
                .isEqualTo(Files.exists(REVIEWED) ? Files.readString(REVIEWED) : "");
    }

    private static String follows(Situation before, Function<PlayedTable, DraftEntry> command) {
        try {
            before.table().draft(before.acting(), command.apply(before.table())).send(before.acting());
            return state(before.table(), before.acting());
        } catch (RulesBroken refused) {
            return refused.violations().stream().map(violation -> "`" + violation.rule() + "`").distinct().collect(Collectors.joining(", "));
        }
    }

    private static String state(PlayedTable table, Acting.Person acting) {
        var state = table.term(TERM);
        var awaits = state.awaits().map(party -> ", awaits " + (party == Party.of(acting) ? "own" : "other")).orElse("");
        return switch (state.status()) {
            case OPEN -> state.revisions().isEmpty() ? "open" : "open again";
            case OFFERED -> "offered by " + (state.onTheTable().orElseThrow().party() == Party.of(acting) ? "own" : "other") + awaits;
            case CONDITIONAL -> "conditional" + (state.isLapsed() ? ", the condition has lapsed" : awaits.isEmpty() ? ", waits for another term" : "") + awaits;
            case DISPUTED -> "disputed" + awaits;
            case AGREED -> state.reopeningProposal().isPresent() ? "agreed, reopening proposed" + awaits : "agreed";
        };
    }

    private static Map<String, Function<PlayedTable, DraftEntry>> commands() {
        var commands = new LinkedHashMap<String, Function<PlayedTable, DraftEntry>>();
        commands.put("offer another value", _ -> offer(TERM, "307", "Peruste"));
        commands.put("offer another value without a reason", _ -> offer(TERM, "307", null));
        commands.put("offer the value on the table", _ -> offer(TERM, "300", "Peruste"));
        commands.put("offer another value that stands only with another term", table -> offer(TERM, "307", "Peruste").onlyIf(List.of(table.on(OTHER))));
        commands.put("accept", _ -> accept(TERM));
        commands.put("accept only with another term", table -> accept(TERM).onlyIf(List.of(table.on(OTHER))));
        commands.put("accept on a condition in words", _ -> onCondition(TERM, "4 200 asiakasta", 4_200, "610"));
        commands.put("cannot", _ -> cannot(TERM, "Ei onnistu"));
        commands.put("propose to open again", _ -> reopen(TERM, Step.PROPOSE, "Luvut muuttuivat"));
        commands.put("consent to opening again", _ -> reopen(TERM, Step.AGREE, null));
        commands.put("consent and offer another value", _ -> new DraftEntry(TERM.id(), offer(TERM, "307", null).value(), null, "Peruste", null, null, List.of(), Step.AGREE, 0));
        commands.put("keep what was agreed, or take the proposal back", _ -> reopen(TERM, Step.KEEP, "Sovittu pitää"));
        return commands;
    }

    private static Map<String, Supplier<Situation>> situations() {
        var situations = new LinkedHashMap<String, Supplier<Situation>>();
        situations.put("Open: nothing was offered", () -> organizersTurn(start().draft(MANAGER, cannot(FILLER, "Ei")).send(MANAGER)));
        situations.put("Offered by the other party", () -> providersTurn(offered()));
        situations.put("Offered by the other party, declined", () -> providersTurn(filler(offered().draft(MANAGER, cannot(TERM, "Ei")).send(MANAGER))));
        situations.put("Offered by the own party, unanswered", () -> organizersTurn(offered().draft(MANAGER, cannot(FILLER, "Ei")).send(MANAGER)));
        situations.put("Offered by the own party, declined", () -> organizersTurn(offered().draft(MANAGER, cannot(TERM, "Ei")).send(MANAGER)));
        situations.put("Own offer accepted on a condition in words", () -> organizersTurn(onConditionInWords()));
        situations.put("Other party’s offer accepted on a condition in words", () -> providersTurn(filler(onConditionInWords())));
        situations.put("Own offer accepted, waits for another term", () -> organizersTurn(tied()));
        situations.put("Other party’s offer accepted, waits for another term", () -> providersTurn(filler(tied())));
        situations.put("Own offer accepted, its condition has lapsed", () -> organizersTurn(lapsed()));
        situations.put("Other party’s offer accepted, its condition has lapsed", () -> providersTurn(filler(lapsed())));
        situations.put("Agreed", () -> organizersTurn(agreed()));
        situations.put("Agreed, the other party proposes to open it again", () -> providersTurn(proposed()));
        situations.put("Agreed, the own party proposes to open it again", () -> organizersTurn(proposed().draft(MANAGER, cannot(FILLER, "Ei")).send(MANAGER)));
        situations.put("Open again", () -> organizersTurn(proposed().draft(MANAGER, reopen(TERM, Step.AGREE, null)).send(MANAGER)));
        situations.put("Not the own turn", () -> organizersTurn(offered()));
        situations.put("Negotiated", () -> organizersTurn(offered().draft(MANAGER, accept(TERM), accept(OTHER), accept(FILLER)).send(MANAGER)));
        return situations;
    }

    /** The other two terms offered by the organizer, the provider's turn. */
    private static PlayedTable start() {
        return withThreeFrames().draft(NEGOTIATOR, offer(OTHER, "1000", null), offer(FILLER, "90", null)).send(NEGOTIATOR);
    }

    private static PlayedTable offered() {
        return withThreeFrames().draft(NEGOTIATOR, offer(TERM, "300", null), offer(OTHER, "1000", null), offer(FILLER, "90", null)).send(NEGOTIATOR);
    }

    private static PlayedTable onConditionInWords() {
        return offered().draft(MANAGER, onCondition(TERM, "4 000 asiakasta", 4_000, "600")).send(MANAGER);
    }

    /** The provider offers another value for the other term, and the organizer ties its offer of the term to it; the provider accepts. */
    private static PlayedTable tied() {
        var table = withThreeFrames().draft(NEGOTIATOR, offer(OTHER, "1000", null), offer(FILLER, "90", null)).send(NEGOTIATOR);
        table.draft(MANAGER, offer(OTHER, "1001", "Hinnat")).send(MANAGER);
        table.draft(NEGOTIATOR, offer(TERM, "300", null).onlyIf(List.of(table.on(OTHER)))).send(NEGOTIATOR);
        return table.draft(MANAGER, accept(TERM)).send(MANAGER);
    }

    private static PlayedTable lapsed() {
        var table = withThreeFrames().draft(NEGOTIATOR, offer(OTHER, "1000", null), offer(FILLER, "90", null)).send(NEGOTIATOR);
        table.draft(MANAGER, offer(OTHER, "1001", "Hinnat")).send(MANAGER);
        table.draft(NEGOTIATOR, offer(TERM, "300", null).onlyIf(List.of(table.on(OTHER)))).send(NEGOTIATOR);
        return table.draft(MANAGER, accept(TERM), offer(OTHER, "1002", "Hinnat taas")).send(MANAGER);
    }

    private static PlayedTable agreed() {
        return offered().draft(MANAGER, accept(TERM)).send(MANAGER);
    }

    private static PlayedTable proposed() {
        return agreed().draft(NEGOTIATOR, reopen(TERM, Step.PROPOSE, "Luvut muuttuivat")).send(NEGOTIATOR);
    }

    /** The organizer says something about another term, and the turn passes on. */
    private static PlayedTable filler(PlayedTable table) {
        return table.draft(NEGOTIATOR, offer(FILLER, "91", "Indeksi")).send(NEGOTIATOR);
    }

    private static Situation organizersTurn(PlayedTable table) {
        return new Situation(table, NEGOTIATOR);
    }

    private static Situation providersTurn(PlayedTable table) {
        return new Situation(table, MANAGER);
    }
}
