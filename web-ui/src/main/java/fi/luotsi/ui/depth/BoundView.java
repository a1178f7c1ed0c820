package fi.luotsi.ui.depth;

import java.util.List;

import fi.luotsi.ui.table.Texts;
import fi.luotsi.ui.table.ValueWords;

/**
 * Everything that binds, as the agreement would have it.
 *
 * @param level {@code taso 2: luovutusajat (v2)}
 */
public record BoundView(String level, List<String> clauses, List<String> measures) {

    static BoundView of(Bound bound, Texts texts) {
        return new BoundView(level(bound, texts), words(bound.clauses(texts)), words(bound.measures(texts)));
    }

    static String level(Bound bound, Texts texts) {
        return new ValueWords(texts).level(bound.depth()) + " (v" + bound.version().head().number() + ")";
    }

    static List<String> words(List<Bound.Said> said) {
        return said.stream().map(Bound.Said::words).toList();
    }
}
