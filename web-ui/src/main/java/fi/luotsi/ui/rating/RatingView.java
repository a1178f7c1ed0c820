package fi.luotsi.ui.rating;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.ui.Filter;
import fi.luotsi.ui.StatusTag;

/**
 * An agreement's years and one of them rated, for {@code rating/parts}.
 *
 * @param years that can be looked at, the newest first
 * @param first the first of them; empty where there is none
 * @param year null where no year has ended and none was asked for
 */
public record RatingView(List<Filter> years, String first, @Nullable Year year) {

    /**
     * The chosen year.
     *
     * @param heading the version that held, and the year
     * @param sentence how many values were reached, or why that cannot be said yet
     * @param tally how many have each light; empty where nothing can be said yet
     * @param leavesOut whether there are targets that the reader may not know
     */
    public record Year(String heading, String sentence, List<Tally> tally, boolean leavesOut, String csv, List<Row> rows) {}

    public record Tally(Sign sign, String count) {}

    /**
     * One agreed value.
     *
     * @param language of the name, where it is not the page's; else null
     * @param area null where the target has none
     * @param rule whose value is due: the area's own with its year, or the target's
     * @param source null where nothing was observed
     */
    public record Row(String name, @Nullable String language, String indicator, @Nullable String area, String due, String rule, String observed, @Nullable Source source, Sign sign) {}

    /** @param footnote in Finnish; null where there is none */
    public record Source(String text, @Nullable String footnote) {}

    /** @param tag null for a value that cannot be: it has a look of its own */
    public record Sign(String word, @Nullable StatusTag tag) {}
}
