package fi.luotsi.ui.sweep;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.sweep.Sweep;
import fi.luotsi.ui.table.Texts;

/**
 * One sweep in words.
 *
 * @param look of the tag: plain, ok, open or bad
 * @param hash null until all points are known
 */
public record SweepLine(String name, String href, String state, String look, boolean goesOn, int done, int points, String progress, String ordered,
        String ended, @Nullable String hash) {

    static SweepLine of(Sweep sweep, Texts texts, SweepPlace place) {
        var ended = sweep.ended();
        var by = sweep.cancelledBy();
        var end = ended == null ? "" : by == null ? texts.formats().dateTime(ended) : texts.of("sweep.cancelled-by", by, texts.formats().dateTime(ended));
        return new SweepLine(sweep.request().name(), place.sweeps() + "/" + sweep.id(), texts.of("sweep.state.", sweep.state()), look(sweep.state()),
                sweep.state().goesOn(), sweep.done(), sweep.points(), texts.of("sweep.progress", sweep.done(), sweep.points()),
                texts.of("sweep.ordered", sweep.by(), texts.formats().dateTime(sweep.ordered())), end, sweep.hash());
    }

    private static String look(Sweep.State state) {
        return switch (state) {
            case WAITING, RUNNING -> "open";
            case DONE -> "ok";
            case CANCELLED -> "plain";
            case FAILED -> "bad";
        };
    }
}
