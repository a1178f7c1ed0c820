package fi.luotsi.web.strategy;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import fi.luotsi.strategy.EditionHead;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.table.Texts;

/**
 * An edition as lists and heads show it.
 *
 * @param replacedBy the number of the edition that replaced it; null while none has
 */
record EditionLine(int number, String title, String href, String validity, String decision, StatusTag tag, @Nullable Integer replacedBy, boolean assumption) {

    /** @param newest the newest published edition */
    static EditionLine of(Texts texts, EditionHead head, EditionHead newest, LocalDate today) {
        var replaced = head.number() < newest.number();
        var begun = head.validFrom() != null && !head.validFrom().isAfter(today);
        var ended = head.validTo() != null && head.validTo().isBefore(today);
        var state = replaced ? "REPLACED" : ended ? "ENDED" : begun ? "IN_FORCE" : "COMING";
        var look = state.equals("IN_FORCE") ? StatusTag.Kind.AGREED : state.equals("COMING") ? StatusTag.Kind.OPEN : StatusTag.Kind.CONDITIONAL;
        return new EditionLine(head.number(), texts.in(head.title()), "/strategy/editions/" + head.number(), validity(texts, head), decision(texts, head),
                new StatusTag(look, texts.of("strategy.state." + state)), replaced ? newest.number() : null, head.assumption());
    }

    static String validity(Texts texts, EditionHead head) {
        if (head.validFrom() == null) {
            return texts.of("strategy.validity.none");
        }
        var from = texts.formats().date(head.validFrom());
        return head.validTo() == null ? texts.of("strategy.validity.open", from) : texts.of("strategy.validity.period", from, texts.formats().date(head.validTo()));
    }

    private static String decision(Texts texts, EditionHead head) {
        var published = head.publication();
        return published == null ? "" : texts.of("strategy.decision.text", published.decidedBy(), texts.formats().date(published.decidedOn()), published.section());
    }
}
