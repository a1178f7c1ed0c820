package fi.luotsi.search;

import java.util.List;
import java.util.Map;

/**
 * One page of what was found.
 *
 * @param byKind  how many of each kind, whatever kind was asked for
 * @param total   how many of the kind asked for
 * @param nothing whether the words were only such as every text has, so that nothing was looked for
 */
public record Found(List<Hit> hits, Map<String, Long> byKind, long total, boolean nothing) {

    /** Hits of one page. */
    public static final int PAGE = 20;

    static final Found NOTHING = new Found(List.of(), Map.of(), 0, true);

    public Found {
        hits = List.copyOf(hits);
        byKind = Map.copyOf(byKind);
    }
}
