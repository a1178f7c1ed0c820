package fi.luotsi.ui.table;

import org.jspecify.annotations.Nullable;

import fi.luotsi.budget.LineKind;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.TermStatus;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.money.Euros;
import fi.luotsi.ui.PackageTable.Task;
import fi.luotsi.ui.StatusTag;

/** What a row says about its term beside the values: where it stands, and what the reader still has to do. */
final class TermMarks {

    private TermMarks() {}

    static StatusTag status(Texts texts, TermState state) {
        if (state.isLeftAsAlternatives()) {
            return new StatusTag(StatusTag.Kind.DISPUTED, texts.of("table.status.alternatives"));
        }
        var kind = kind(state);
        return new StatusTag(kind, texts.of(kind.messageKey()));
    }

    static StatusTag.Kind kind(TermState state) {
        return switch (state.status()) {
            case OPEN, OFFERED -> StatusTag.Kind.OPEN;
            case CONDITIONAL -> StatusTag.Kind.CONDITIONAL;
            case DISPUTED -> StatusTag.Kind.DISPUTED;
            case AGREED -> StatusTag.Kind.AGREED;
        };
    }

    static @Nullable Task task(Viewpoint view, TermState state) {
        if (!view.writes()) {
            return null;
        }
        if (state.draft() != null) {
            return new Task(view.texts().of(state.draft().stand() == null && !answers(view, state) ? "table.task.drafted" : "table.task.answered"), false);
        }
        if (!waitsForReader(view, state)) {
            return null;
        }
        return new Task(view.texts().of(state.status() == TermStatus.OPEN ? "table.task.offer" : "table.task.answer"), true);
    }

    /** Whether it is the reader's turn, and the reader's side has not said in its draft what it is asked to say. */
    static boolean waitsForReader(Viewpoint view, TermState state) {
        return view.writes() && state.draft() == null
                && (answers(view, state) || state.status() == TermStatus.OPEN && view.reader() == Party.ORGANIZER);
    }

    private static boolean answers(Viewpoint view, TermState state) {
        var reader = view.reader();
        return reader != null && (state.canBeAcceptedBy(reader)
                || (state.isLapsed() || state.isAgreed()) && state.awaits().filter(reader::equals).isPresent());
    }

    /** Whether something was said about the term in the last round that was sent. */
    static boolean saidInLastRound(Viewpoint view, TermState state) {
        int last = lastSent(view);
        return state.revisions().stream().anyMatch(revision -> revision.round() == last)
                || state.answers().stream().anyMatch(answer -> answer.round() == last);
    }

    static int lastSent(Viewpoint view) {
        return view.table().rounds().stream().filter(round -> round.sent() != null).mapToInt(round -> round.number()).max().orElse(0);
    }

    /** Whether the provider has offered more than the frame the organizer has given. */
    static boolean isOverFrame(TermState state) {
        return excess(state).cents() > 0;
    }

    static Euros excess(TermState state) {
        if (!(state.term() instanceof FrameTerm frame) || frame.line() != LineKind.EXPENSES) {
            return Euros.ZERO;
        }
        var frameGiven = state.standingOf(Party.ORGANIZER, null);
        var offered = state.standingOf(Party.PROVIDER, null);
        return frameGiven.isPresent() && offered.isPresent() && offered.get() instanceof TermValue.Frame(var wanted)
                && frameGiven.get() instanceof TermValue.Frame(var given) && wanted.exceeds(given) ? wanted.minus(given) : Euros.ZERO;
    }
}
