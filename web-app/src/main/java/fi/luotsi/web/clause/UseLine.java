package fi.luotsi.web.clause;

import org.jspecify.annotations.Nullable;

import fi.luotsi.clause.table.ClauseUses;
import fi.luotsi.ui.clause.ClauseWords;

/**
 * A package that has the clause.
 *
 * @param href of its term; null for those who read no negotiations
 * @param agreement by its number and version; null as long as there is none
 */
record UseLine(String title, @Nullable String href, String parties, String state, String version, @Nullable String agreement) {

    static UseLine of(ClauseUses.Use use, boolean reads, ClauseWords words) {
        var texts = words.texts();
        var number = use.version();
        return new UseLine(texts.in(use.title()), reads ? "/negotiations/" + use.negotiation() + "/terms/" + use.term() + "#t-" + use.term() : null,
                texts.in(use.provider()) + ", " + use.caseNumber(), texts.of(use.negotiated() ? "clause.uses.negotiated" : "clause.uses.going-on"),
                number == null ? texts.of("clause.uses.changed") : words.version(number), use.agreement());
    }
}
