package fi.luotsi.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the negotiation stands at a glance: terms and euros by status, and the sums against the decided envelope. Shown by
 * {@code ui/board :: board}.
 *
 * @param key every status with its count and euros, also those the bars have no room for
 */
public record Board(Bar terms, Bar euros, List<KeyEntry> key, List<SumLine> sums) {

    /** One status in words: {@code Sovittu 4 · 0,0 M€}. */
    public record KeyEntry(StatusTag.Kind kind, String text) {}

    /**
     * One sum beside the envelope.
     *
     * @param own    the reader's own current sum, printed bold
     * @param remark a plain remark, as {@code ero 0,0 M€}
     * @param flag   an excess over the frame, as {@code yli 5,0 M€}
     */
    public record SumLine(String name, @Nullable String detail, String amount, @Nullable String href, boolean own,
            @Nullable String remark, @Nullable String flag) {}
}
