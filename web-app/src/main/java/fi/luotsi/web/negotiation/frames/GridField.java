package fi.luotsi.web.negotiation.frames;

import fi.luotsi.negotiation.term.TermId;

/** Names of the fields of one cell of the grid of frames. */
enum GridField {
    AMOUNT, SEEN;

    String of(TermId term) {
        return name().toLowerCase(java.util.Locale.ROOT) + "-" + term;
    }
}
