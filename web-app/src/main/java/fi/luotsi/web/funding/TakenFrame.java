package fi.luotsi.web.funding;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.DraftItem;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.table.Texts;

/**
 * One line that taking the proposal would change, as it is shown before it happens.
 *
 * @param before what stands there now; null where nothing does
 * @param replaced what of the own draft would be gone; null where nothing is drafted
 * @param seen field and version of the draft that was looked at
 */
record TakenFrame(String name, @Nullable String before, @Nullable String replaced, String after, @Nullable String change, boolean accepts, String seenField, int seen) {

    private static final String SEEN = "seen-";

    static List<TakenFrame> of(FrameProposal proposal, List<DraftEntry> entries, Texts texts) {
        var states = proposal.lines().stream().flatMap(line -> Stream.of(line.expenses(), line.fees())).filter(Objects::nonNull).toList();
        return entries.stream().map(entry -> line(entry, states.stream().filter(state -> state.term().id().equals(entry.term())).findFirst().orElseThrow(), texts)).toList();
    }

    /** The hidden field that brings the version back which the person saw. */
    static String seenField(TermState state) {
        return SEEN + state.term().id().value();
    }

    static boolean isSeenField(String field) {
        return field.startsWith(SEEN);
    }

    private static TakenFrame line(DraftEntry entry, TermState state, Texts texts) {
        var draft = state.draft();
        var before = amount(state.standingOf(Party.ORGANIZER, draft).orElse(null));
        var after = entry.value() != null ? amount(entry.value()) : amount(state.latest().map(latest -> latest.value()).orElse(null));
        var frame = (FrameTerm) state.term();
        return new TakenFrame(texts.of("table.frame.name." + frame.line(), texts.in(frame.title()), frame.year().toString()), before == null ? null : texts.formats().euros(before),
                draft == null ? null : replaced(draft, texts), after == null ? "" : texts.formats().euros(after),
                before == null || after == null ? null : texts.formats().signedEuros(after.minus(before)), entry.value() == null, seenField(state), draft == null ? 0 : draft.version());
    }

    private static String replaced(DraftItem draft, Texts texts) {
        var saved = texts.of("funding.frames.check.drafted", draft.savedBy(), texts.formats().dateTime(draft.savedAt()));
        var reason = draft.reason() == null || draft.reason().isBlank() ? "" : " " + texts.of("funding.frames.check.reason", draft.reason());
        return saved + reason + (draft.conditions().isEmpty() ? "" : " " + texts.of("funding.frames.check.conditions"));
    }

    private static @Nullable Euros amount(@Nullable TermValue value) {
        return value instanceof TermValue.Frame(var amount) ? amount : null;
    }
}
