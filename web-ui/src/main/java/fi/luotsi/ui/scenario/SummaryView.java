package fi.luotsi.ui.scenario;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.budget.LineKind;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;
import fi.luotsi.scenario.Scenario;
import fi.luotsi.scenario.choice.FundingChoice;
import fi.luotsi.scenario.choice.FundingChoices;
import fi.luotsi.ui.table.Texts;

/**
 * The two pages a decision maker reads: what is offered, why, what it rests on, and what it would mean. Each figure carries the address
 * of its origin.
 *
 * @param settlements who bears what in each scenario behind the choice that the reader can open
 */
record SummaryView(ChoiceView choice, List<Figure> frames, Figure total, @Nullable Figure envelope, List<String> clauseFi, List<String> clauseSv, List<Settled> settlements) {

    record Figure(String name, String value, String href) {}

    record Settled(String name, String href, SettlementView settlement, String counts) {}

    static SummaryView of(NegotiationPackage table, FundingChoice choice, List<Scenario> visible, Texts texts, ScenarioPages.Place place) {
        var year = table.head().period().first();
        var frames = new ArrayList<Figure>();
        for (var state : table.frames(year, LineKind.EXPENSES)) {
            state.latest().ifPresent(latest -> {
                if (latest.value() instanceof fi.luotsi.negotiation.term.TermValue.Frame(var amount)) {
                    frames.add(new Figure(texts.in(state.term().title()), texts.formats().millionsWithUnit(amount), place.home() + "/terms/" + state.term().id()));
                }
            });
        }
        var envelope = table.envelopes().get(year);
        var clause = FundingChoices.clause(choice.grounds().model());
        return new SummaryView(ChoiceView.of(choice, texts, place.desk()), frames,
                new Figure(texts.of("scenario.summary.total"), texts.formats().millionsWithUnit(total(table, year)), place.home() + "/frames"),
                envelope == null ? null : new Figure(texts.of("scenario.summary.envelope", envelope.decidedBy(), envelope.section()), texts.formats().millionsWithUnit(envelope.amount()), place.home() + "/frames"),
                List.of(clause.fi().split("\n\n")), List.of(clause.sv().split("\n\n")),
                visible.stream().filter(scenario -> !scenario.content().shocks().isEmpty()).map(scenario -> new Settled(scenario.name(), place.desk() + "/" + scenario.id(),
                        SettlementView.of(scenario.content(), texts), OriginCounts.of(scenario.content(), texts))).toList());
    }

    private static Euros total(NegotiationPackage table, java.time.Year year) {
        var sent = table.sentSum(Party.ORGANIZER, year, LineKind.EXPENSES);
        return sent.isZero() ? table.sum(Party.ORGANIZER, year, LineKind.EXPENSES) : sent;
    }
}
