package fi.luotsi.portal.frames;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.ui.StatusTag;

/**
 * One year's frames of one kind of line, ready to be read.
 *
 * @param column the name of the sum's column in the grid of inputs
 * @param envelopeCents the year's envelope, where it limits these lines
 * @param total the sum of the counter-offers to the cent, in words
 * @param over the excess over the envelope in words; null where there is none
 */
record FrameSheet(String id, String column, String year, String yearBefore, boolean expenses, List<Row> rows, Figures sums,
        @Nullable Long envelopeCents, String total, @Nullable Over over, @Nullable Waterfall waterfall) {

    /** The numbers of one row in M€, and their differences. */
    record Figures(String before, String frame, String change, String changePercent, String offer, String gap, String gapPercent,
            boolean overFrame) {}

    /** In M€ for the flag, and to the cent. */
    record Over(String millions, String exact) {}

    /**
     * One frame with its answer.
     *
     * @param code of the service package
     * @param label the name that no other row has, for those who do not see the heading above
     * @param answerable whether an offer of the other side waits for an answer; otherwise only a counter-offer may be made
     * @param open whether anything may be typed
     * @param condition what the other side made its acceptance depend on, or why it declined
     * @param blankCents what the sum counts for this row when nothing is typed
     * @param said the answer as it was given, where nothing may be typed any more
     */
    record Row(String term, String code, String name, String label, String href, Figures figures, StatusTag status, boolean open, boolean answerable, boolean drafted,
            Map<String, String> texts, int seen, String shown, long blankCents, @Nullable String condition, @Nullable String said) {

        /** Whether the status is worth a word beside the name: open is what every row is to begin with. */
        public boolean isSettled() {
            return status.kind() != StatusTag.Kind.OPEN;
        }
    }
}
