package fi.luotsi.ui.scenario;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.budget.LineKind;
import fi.luotsi.funding.projection.Parameter;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.scenario.Scenario;
import fi.luotsi.scenario.choice.FundingChoice;
import fi.luotsi.scenario.choice.FundingChoices;
import fi.luotsi.ui.ClauseHtml;
import fi.luotsi.ui.table.Texts;

/**
 * The two pages a decision maker reads: what is offered, why, what it rests on, and what it would mean. Each figure carries the address
 * of its origin.
 *
 * @param choiceHref the record of the choice
 * @param moreRuns how many runs of the choice are left out for want of room
 * @param settled who bears what in the first scenario behind the choice that has shocks and that the reader can open
 * @param given what the first scenario that the reader can open was run with
 * @param clause HTML of the text that lies on the table, in the reader's language or in Finnish; null where the package has no such clause
 */
record SummaryView(ChoiceView choice, String choiceHref, List<Figure> frames, Figure total, @Nullable Figure envelope, List<Run> runs, int moreRuns,
        @Nullable Settled settled, List<Given> given, String counts, @Nullable String clause, String clauseHref) {

    private static final int MOST_RUNS = 5;
    private static final List<Parameter> TURNED = List.of(Parameter.ALIGNMENT, Parameter.ADAPTATION, Parameter.TRANSFER_LIMIT, Parameter.DECISION_DELAY,
            Parameter.STATUTORY_SHARE, Parameter.TOTAL_FACTOR);

    record Figure(String name, String value, String href) {}

    /** @param href to the scenario for those who see it, else to the record of the choice, which keeps the figures */
    record Run(ChoiceView.Run run, String href) {}

    record Settled(String name, String href, SettlementView settlement) {}

    /** @param origin where the value comes from, in a word and in its giver's words */
    record Given(String name, String unit, String value, String origin, String href) {}

    static SummaryView of(NegotiationPackage table, FundingChoice choice, List<Scenario> visible, Texts texts, ScenarioPages.Place place) {
        var year = table.head().period().first();
        var shown = ChoiceView.of(choice, texts, place.desk());
        var record = place.desk() + "/choice#choice-" + choice.round();
        var envelope = table.envelopes().get(year);
        return new SummaryView(shown, record, frames(table, year, texts, place),
                new Figure(texts.of("scenario.summary.total"), texts.formats().millionsWithUnit(total(table, year)), place.home() + "/frames"),
                envelope == null ? null : new Figure(texts.of("scenario.summary.envelope", envelope.decidedBy(), envelope.section()),
                        texts.formats().millionsWithUnit(envelope.amount()), place.home() + "/frames"),
                runs(choice, shown, visible, record), Math.max(0, choice.evidence().size() - MOST_RUNS), settled(visible, texts, place), given(visible, texts, place),
                visible.isEmpty() ? "" : OriginCounts.of(visible.getFirst().content(), texts), clause(table, texts), clauseHref(table, place, record));
    }

    private static List<Figure> frames(NegotiationPackage table, Year year, Texts texts, ScenarioPages.Place place) {
        var frames = new ArrayList<Figure>();
        for (TermState state : table.frames(year, LineKind.EXPENSES)) {
            state.latest().ifPresent(latest -> {
                if (latest.value() instanceof TermValue.Frame(var amount)) {
                    frames.add(new Figure(texts.in(state.term().title()), texts.formats().millionsWithUnit(amount), place.home() + "/terms/" + state.term().id()));
                }
            });
        }
        return frames;
    }

    private static List<Run> runs(FundingChoice choice, ChoiceView shown, List<Scenario> visible, String record) {
        var runs = new ArrayList<Run>();
        for (int at = 0; at < Math.min(MOST_RUNS, shown.runs().size()); at++) {
            var scenario = choice.evidence().get(at).scenario();
            boolean opens = visible.stream().anyMatch(one -> one.id().equals(scenario));
            runs.add(new Run(shown.runs().get(at), opens ? shown.runs().get(at).href() : record));
        }
        return runs;
    }

    private static @Nullable Settled settled(List<Scenario> visible, Texts texts, ScenarioPages.Place place) {
        return visible.stream().filter(scenario -> !scenario.content().shocks().isEmpty()).findFirst()
                .map(scenario -> new Settled(scenario.name(), place.desk() + "/" + scenario.id() + "#settlement", SettlementView.of(scenario.content(), texts))).orElse(null);
    }

    private static List<Given> given(List<Scenario> visible, Texts texts, ScenarioPages.Place place) {
        if (visible.isEmpty()) {
            return List.of();
        }
        var scenario = visible.getFirst();
        var fields = TURNED.stream().map(Parameter::field).toList();
        return ParameterRow.of(scenario.content(), Map.of(), Map.of(), texts).stream().filter(row -> fields.contains(row.field()))
                .map(row -> new Given(row.name(), row.unit(), row.written(), row.text().isEmpty() ? row.originWord() : row.originWord() + ": " + row.text(),
                        place.desk() + "/" + scenario.id() + "/edit#" + ParameterRow.VALUE + row.field() + ".0")).toList();
    }

    /** As the reader's own draft has it, else as it was offered last. */
    private static @Nullable String clause(NegotiationPackage table, Texts texts) {
        var said = FundingChoices.clause(table).map(state -> {
            var draft = state.draft();
            return draft != null && draft.value() != null ? draft.value() : state.latest().map(Revision::value).orElse(null);
        });
        return said.orElse(null) instanceof TermValue.Clause(var fi, var sv) ? ClauseHtml.of(texts.locale().getLanguage().equals("sv") ? sv : fi) : null;
    }

    /** The term the choice writes; the record where the package has none. */
    private static String clauseHref(NegotiationPackage table, ScenarioPages.Place place, String record) {
        return FundingChoices.clause(table).map(state -> place.home() + "/terms/" + state.term().id()).orElse(record);
    }

    private static Euros total(NegotiationPackage table, Year year) {
        var sent = table.sentSum(Party.ORGANIZER, year, LineKind.EXPENSES);
        return sent.isZero() ? table.sum(Party.ORGANIZER, year, LineKind.EXPENSES) : sent;
    }
}
