package fi.luotsi.ui.table;

import java.util.Locale;

import fi.luotsi.negotiation.TermState;

/** Which terms of the package are shown. The code is the value of {@code show} in the address. */
public enum Showing {
    ALL, CHANGED, MINE, OVER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The showing of the code; everything for a code there is not. */
    public static Showing of(String code) {
        for (Showing showing : values()) {
            if (showing.code().equals(code)) {
                return showing;
            }
        }
        return ALL;
    }

    /** Whether the choice makes sense for the reader now. */
    boolean isOffered(Viewpoint view) {
        return switch (this) {
            case ALL, OVER -> true;
            case CHANGED -> TermMarks.lastSent(view) > 0;
            case MINE -> view.writes();
        };
    }

    boolean shows(Viewpoint view, TermState state) {
        return switch (this) {
            case ALL -> true;
            case CHANGED -> TermMarks.saidInLastRound(view, state);
            case MINE -> TermMarks.waitsForReader(view, state);
            case OVER -> TermMarks.isOverFrame(state);
        };
    }
}
