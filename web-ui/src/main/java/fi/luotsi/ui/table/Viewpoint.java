package fi.luotsi.ui.table;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;

/**
 * From where a package is looked at.
 *
 * @param reader the side the reader negotiates for; null for auditors and decision makers, who see the organizer's column first
 * @param base where the surface's negotiations live: {@code /negotiations} or {@code /portal/negotiations}
 */
public record Viewpoint(NegotiationPackage table, @Nullable Party reader, Texts texts, String base) {

    /** The party of the first column. */
    Party own() {
        return reader == null ? Party.ORGANIZER : reader;
    }

    Party theirs() {
        return own().other();
    }

    /** Whether the reader may write now. */
    boolean writes() {
        return reader != null && table.head().isTurnOf(reader);
    }

    /** What the own party stands behind, the reader's draft included. */
    Optional<TermValue> own(TermState state) {
        return state.standingOf(own(), reader == null ? null : state.draft());
    }

    /** What the other party has sent. Never the reader's draft. */
    Optional<TermValue> theirs(TermState state) {
        return state.sentBy(theirs());
    }

    /** Where the package stands. */
    public String home() {
        return base + "/" + table.head().id();
    }

    /** Where the package stands with the term's row opened. */
    public String term(TermId id) {
        return home() + "/terms/" + id;
    }

    /** The row's id on the page. */
    static String rowId(TermId id) {
        return "t-" + id;
    }
}
