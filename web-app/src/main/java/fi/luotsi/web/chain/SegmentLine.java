package fi.luotsi.web.chain;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.servicechain.content.Segment;
import fi.luotsi.ui.chain.ChainWords;

/**
 * A group of clients as a page shows it.
 *
 * @param size how many and where that comes from; null where nobody has counted
 */
record SegmentLine(String name, String definition, @Nullable String size) {

    static List<SegmentLine> all(ChainWords words) {
        return words.chain().segments().stream().map(segment -> new SegmentLine(words.texts().in(segment.name()), words.texts().in(segment.definition()), size(segment, words))).toList();
    }

    private static @Nullable String size(Segment segment, ChainWords words) {
        var size = segment.size();
        return size == null ? null : words.texts().of("chain.segment.people", words.texts().formats().integer(size), words.origin(segment.origin()));
    }
}
