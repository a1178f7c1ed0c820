package fi.luotsi.ui.deciding;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.life.LifeEvent;
import fi.luotsi.agreement.life.LifeEvent.Outcome;
import fi.luotsi.ui.TimelineEntry;
import fi.luotsi.ui.table.Texts;

/** What happened to a version since it was proposed, in the reader's words. */
public record LifeHistory(AgreementVersion version, Texts texts) {

    public List<TimelineEntry> entries() {
        return version.life().events().stream().map(this::entry).toList();
    }

    private TimelineEntry entry(LifeEvent event) {
        return switch (event) {
            case LifeEvent.Decided(var body, var decision, _) -> {
                var name = version.bodies().get(body);
                yield entry(event, texts.of("deciding.happened." + decision.outcome(), name == null ? body.name() : texts.in(name), decision.section()), decision.text(),
                        decision.outcome() == Outcome.APPROVED ? TimelineEntry.Kind.AGREEMENT : TimelineEntry.Kind.DISAGREEMENT);
            }
            case LifeEvent.Answered(var answer, _) -> entry(event, texts.of("deciding.happened.answered"), answer, TimelineEntry.Kind.MOVE);
            case LifeEvent.Signed(var party, var signer, _, _, _) -> entry(event, texts.of("deciding.happened.signed." + party, signer), null, TimelineEntry.Kind.AGREEMENT);
            case LifeEvent.SigningRefused(var party, var signer, var reason, _, _) ->
                entry(event, texts.of("deciding.happened.refused." + party, signer), reason, TimelineEntry.Kind.DISAGREEMENT);
            case LifeEvent.Withdrawn(var reason, _) -> entry(event, texts.of("deciding.happened.withdrawn"), reason, TimelineEntry.Kind.DISAGREEMENT);
            case LifeEvent.Terminated(var party, var last, var reason, _) ->
                entry(event, texts.of("deciding.happened.terminated." + party, texts.formats().date(last)), reason, TimelineEntry.Kind.DISAGREEMENT);
        };
    }

    private TimelineEntry entry(LifeEvent event, String what, @Nullable String why, TimelineEntry.Kind kind) {
        return new TimelineEntry(event.hand().at(), texts.formats().dateTime(event.hand().at()), event.hand().name(), what, why, null, kind);
    }
}
