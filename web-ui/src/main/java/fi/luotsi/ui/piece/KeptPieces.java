package fi.luotsi.ui.piece;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Rendered pieces by what they were rendered from. Two generations: when the young one is full it becomes the old one, and what is
 * asked for again moves over; the rest goes. So memory is bounded without a list of who was used last.
 */
final class KeptPieces {

    /** Pieces in one generation; a row of a package is about five kilobytes with its record. */
    static final int ROOM = 1500;

    private volatile Map<Key, String> young = new ConcurrentHashMap<>();
    private volatile Map<Key, String> old = Map.of();

    /** @param it everything that the piece shows; compared by value */
    record Key(String template, Locale locale, Record it) {}

    String get(Key key, Function<Key, String> render) {
        var html = young.get(key);
        return html != null ? html : keep(key, old.getOrDefault(key, ""), render);
    }

    private String keep(Key key, String known, Function<Key, String> render) {
        var html = known.isEmpty() ? render.apply(key) : known;
        if (young.size() >= ROOM) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
        young.put(key, html);
        return html;
    }
}
