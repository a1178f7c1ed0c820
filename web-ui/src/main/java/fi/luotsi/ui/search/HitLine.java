package fi.luotsi.ui.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.luotsi.search.Hit;
import fi.luotsi.ui.table.Texts;

/**
 * A text that was found, ready to be shown.
 *
 * @param title   the term's name, or what kind of text it is
 * @param facts   kind, negotiation, who said it, in which round and when
 * @param own     whether only the reader's own side sees it
 * @param excerpt the places around the words; the template marks what was looked for
 */
public record HitLine(String title, String href, String facts, boolean own, List<Hit.Run> excerpt) {

    static HitLine of(Hit hit, Texts texts, String base) {
        var kind = texts.of("search.kind." + hit.kind());
        var facts = Stream.of(kind, hit.title(), hit.party() == null ? "" : texts.of("table.party." + hit.party()),
                hit.round() == null ? "" : texts.of("table.history.round", String.valueOf(hit.round())),
                hit.at() == null ? "" : texts.formats().dateTime(hit.at())).filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · "));
        return new HitLine(hit.term() == null ? kind : hit.term(), base + "/" + hit.negotiation() + hit.place(), facts, hit.own(), hit.excerpt());
    }
}
