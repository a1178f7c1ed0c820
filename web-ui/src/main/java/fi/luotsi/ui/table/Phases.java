package fi.luotsi.ui.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import fi.luotsi.budget.Envelope;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.ui.Formats;
import fi.luotsi.ui.Step;

/** The six phases of the procedure, from preparation to monitoring. */
record Phases(Viewpoint view) {

    List<Step> steps() {
        var opened = view.table().head().opened();
        var frameDecision = view.table().envelopes().values().stream().map(Envelope::decidedOn).max(LocalDate::compareTo)
                .map(day -> text("table.step.done", view.texts().formats().date(day))).orElseGet(() -> text("table.step.missing"));
        boolean open = view.table().head().phase() instanceof Phase.UnderNegotiation;
        return List.of(
                step(1, text("table.step.done", day(opened)), Step.Stand.DONE),
                step(2, frameDecision, view.table().envelopes().isEmpty() ? Step.Stand.COMING : Step.Stand.DONE),
                step(3, negotiation(), open ? Step.Stand.CURRENT : Step.Stand.DONE),
                step(4, text(open ? "table.step.coming" : "table.step.next"), open ? Step.Stand.COMING : Step.Stand.CURRENT),
                step(5, text("table.step.coming"), Step.Stand.COMING),
                step(6, text("table.step.coming"), Step.Stand.COMING));
    }

    private String negotiation() {
        return switch (view.table().head().phase()) {
            case Phase.UnderNegotiation(var round, var inTurn, _) when inTurn == view.reader() -> text("table.step.round.draft", String.valueOf(round));
            case Phase.UnderNegotiation(var round, var inTurn, _) -> text("table.step.round." + inTurn, String.valueOf(round));
            case Phase.Negotiated(_, var at, _) -> text("table.step.result", day(at));
        };
    }

    private Step step(int number, String note, Step.Stand stand) {
        return new Step(number, text("table.step." + number), note, stand);
    }

    private String day(Instant moment) {
        return view.texts().formats().date(moment.atZone(Formats.HELSINKI).toLocalDate());
    }

    private String text(String key, Object... arguments) {
        return view.texts().of(key, arguments);
    }
}
