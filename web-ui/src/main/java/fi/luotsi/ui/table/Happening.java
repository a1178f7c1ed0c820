package fi.luotsi.ui.table;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fi.luotsi.audit.LogEntry;
import fi.luotsi.catalogue.Words;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.TimelineEntry;

/**
 * What happens beside the rounds, as the timeline tells it. The log row's {@code what} is the end of the message's key; {@code title} in
 * its facts (an object with fi and sv) fills the first place, {@code name} the second, {@code reason} or {@code text} says why.
 */
record Happening(Viewpoint view, LogEntry row) {

    /** What each kind of row looks like and where its thing stands below the negotiation's address. */
    private static final Map<String, Look> LOOKS = Map.ofEntries(
            Map.entry("ISSUE_RAISED", new Look("/issues/", TimelineEntry.Kind.REMARK)),
            Map.entry("ISSUE_CHANGED", new Look("/issues/", TimelineEntry.Kind.REMARK)),
            Map.entry("ISSUE_RESOLUTION_PROPOSED", new Look("/issues/", TimelineEntry.Kind.REMARK)),
            Map.entry("ISSUE_RESOLUTION_DECLINED", new Look("/issues/", TimelineEntry.Kind.DISAGREEMENT)),
            Map.entry("ISSUE_RESOLUTION_CONFIRMED", new Look("/issues/", TimelineEntry.Kind.AGREEMENT)),
            Map.entry("ISSUE_DEFAULT_IN_FORCE", new Look("/issues/", TimelineEntry.Kind.MOVE)),
            Map.entry("MEETING_CALLED", new Look("/meetings/", TimelineEntry.Kind.REMARK)),
            Map.entry("MEETING_CHANGED", new Look("/meetings/", TimelineEntry.Kind.REMARK)),
            Map.entry("MEETING_CANCELLED", new Look("/meetings/", TimelineEntry.Kind.REMARK)),
            Map.entry("MINUTES_HANDED_OVER", new Look("/meetings/", TimelineEntry.Kind.REMARK)),
            Map.entry("MINUTES_GIVEN_BACK", new Look("/meetings/", TimelineEntry.Kind.REMARK)),
            Map.entry("MINUTES_CHECKED", new Look("/meetings/", TimelineEntry.Kind.AGREEMENT)),
            Map.entry("MINUTES_CORRECTED", new Look("/meetings/", TimelineEntry.Kind.REMARK)),
            Map.entry("MEMO_PUBLISHED", new Look("/meetings/", TimelineEntry.Kind.MOVE)),
            Map.entry("DISPUTE_RAISED", new Look("/disputes/", TimelineEntry.Kind.DISAGREEMENT)),
            Map.entry("DISPUTE_MOVED_UP", new Look("/disputes/", TimelineEntry.Kind.DISAGREEMENT)),
            Map.entry("DISPUTE_POSITION", new Look("/disputes/", TimelineEntry.Kind.REMARK)),
            Map.entry("DISPUTE_RESOLUTION_PROPOSED", new Look("/disputes/", TimelineEntry.Kind.REMARK)),
            Map.entry("DISPUTE_RESOLUTION_DECLINED", new Look("/disputes/", TimelineEntry.Kind.DISAGREEMENT)),
            Map.entry("DISPUTE_RESOLVED", new Look("/disputes/", TimelineEntry.Kind.AGREEMENT)),
            Map.entry("DISPUTE_AGREED_ON_THE_TABLE", new Look("/disputes/", TimelineEntry.Kind.AGREEMENT)),
            Map.entry("AGREEMENT_PROPOSED", new Look("/agreement#", TimelineEntry.Kind.MOVE)),
            Map.entry("AGREEMENT_APPROVED", new Look("/agreement#", TimelineEntry.Kind.AGREEMENT)),
            Map.entry("AGREEMENT_RETURNED", new Look("/agreement#", TimelineEntry.Kind.DISAGREEMENT)),
            Map.entry("AGREEMENT_TABLED", new Look("/agreement#", TimelineEntry.Kind.REMARK)),
            Map.entry("AGREEMENT_ANSWERED", new Look("/agreement#", TimelineEntry.Kind.MOVE)),
            Map.entry("AGREEMENT_CONFLICT", new Look("/agreement#", TimelineEntry.Kind.REMARK)),
            Map.entry("AGREEMENT_SIGNED", new Look("/agreement#", TimelineEntry.Kind.AGREEMENT)),
            Map.entry("AGREEMENT_SIGNING_REFUSED", new Look("/agreement#", TimelineEntry.Kind.DISAGREEMENT)),
            Map.entry("AGREEMENT_WITHDRAWN", new Look("/agreement#", TimelineEntry.Kind.DISAGREEMENT)),
            Map.entry("AGREEMENT_TERMINATED", new Look("/agreement#", TimelineEntry.Kind.DISAGREEMENT)),
            Map.entry("PUBLICITY_SECRET", new Look("/publicity#", TimelineEntry.Kind.MOVE)),
            Map.entry("PUBLICITY_PUBLIC", new Look("/publicity#", TimelineEntry.Kind.MOVE)),
            Map.entry("AGREEMENT_AMENDMENT_OPENED", new Look("/agreement#", TimelineEntry.Kind.MOVE)),
            Map.entry("AGREEMENT_AMENDMENT_GIVEN_UP", new Look("/agreement#", TimelineEntry.Kind.DISAGREEMENT)),
            Map.entry("AGREEMENT_AMENDMENT_REQUESTED", new Look("/agreement#", TimelineEntry.Kind.MOVE)),
            Map.entry("AGREEMENT_AMENDMENT_DECLINED", new Look("/agreement#", TimelineEntry.Kind.DISAGREEMENT)),
            Map.entry("HEARING_ANNOUNCED", new Look("/hearings/", TimelineEntry.Kind.MOVE)),
            Map.entry("HEARING_ANSWERED", new Look("/hearings/", TimelineEntry.Kind.REMARK)),
            Map.entry("OBLIGATION_WRITTEN", new Look("/obligations/", TimelineEntry.Kind.REMARK)),
            Map.entry("OBLIGATION_OWNED", new Look("/obligations/", TimelineEntry.Kind.REMARK)),
            Map.entry("OBLIGATION_DONE", new Look("/obligations/", TimelineEntry.Kind.AGREEMENT)),
            Map.entry("OBLIGATION_STRUCK", new Look("/obligations#", TimelineEntry.Kind.REMARK)),
            Map.entry("SUBCONTRACTOR_NAMED", new Look("/subcontractors#", TimelineEntry.Kind.REMARK)),
            Map.entry("SUBCONTRACT_REPEATS", new Look("/subcontractors#", TimelineEntry.Kind.REMARK)),
            Map.entry("SUBCONTRACT_SILENT", new Look("/subcontractors#", TimelineEntry.Kind.REMARK)),
            Map.entry("SUBCONTRACTOR_ENDED", new Look("/subcontractors#", TimelineEntry.Kind.REMARK)));

    private record Look(String place, TimelineEntry.Kind kind) {}

    /** Empty for a row that no message is written for. */
    Optional<TimelineEntry> entry() {
        return Optional.ofNullable(LOOKS.get(row.what())).map(look -> {
            var texts = view.texts();
            var link = row.item() == null ? null : new Link(title(), view.home() + look.place() + row.item());
            return new TimelineEntry(row.at(), texts.formats().dateTime(row.at()), who(), texts.of("happened." + row.what(), title(), fact("name")), why(), link, look.kind());
        });
    }

    private String who() {
        return switch (row.actingFor()) {
            case LogEntry.NOBODY -> view.texts().of("happened.by-date");
            case "ORGANIZER" -> row.name() + ", " + view.texts().in(view.table().head().organizerName());
            default -> row.name() + ", " + view.texts().in(view.table().head().providerName());
        };
    }

    private @Nullable String why() {
        var why = fact("reason").isEmpty() ? fact("text") : fact("reason");
        return why.isEmpty() ? null : why;
    }

    private String title() {
        if (!fact("annex").isEmpty()) {
            return view.texts().of("publicity.annex." + fact("annex"));
        }
        return row.after() != null && row.after().get("title") instanceof Map<?, ?> words
                ? view.texts().in(Words.of(String.valueOf(words.get("fi")), String.valueOf(words.get("sv")))) : "";
    }

    private String fact(String name) {
        var fact = row.after() == null ? null : row.after().get(name);
        return fact == null ? "" : fact.toString();
    }
}
