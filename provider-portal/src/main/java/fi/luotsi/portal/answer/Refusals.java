package fi.luotsi.portal.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.RulesBroken;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.ErrorLine;
import fi.luotsi.ui.table.RuleMessages;
import fi.luotsi.ui.table.Texts;

/**
 * All that keeps a page from being saved, in the reader's language.
 *
 * @param byField the sentence for each field, by the field's id
 * @param lines the same for the summary at the top of the page
 */
public record Refusals(Map<String, String> byField, List<ErrorLine> lines) {

    public static final Refusals NONE = new Refusals(Map.of(), List.of());

    static Refusals of(List<Refusal> refusals, NegotiationPackage table, Texts words) {
        var found = new Refusals(new HashMap<>(), new ArrayList<>());
        refusals.forEach(refusal -> found.add(refusal, words.of(refusal.messageKey()), table, words));
        return found;
    }

    /** Each violation at the field it is mended in; what concerns the round as a whole leads to the top of the page. */
    public static Refusals of(RulesBroken broken, NegotiationPackage table, Texts words) {
        return ofViolations(broken.violations(), table, words);
    }

    static Refusals ofViolations(List<RulesBroken.Violation> violations, NegotiationPackage table, Texts words) {
        var found = new Refusals(new HashMap<>(), new ArrayList<>());
        var messages = new RuleMessages(words);
        var general = new ArrayList<ErrorLine>();
        for (RulesBroken.Violation violation : violations) {
            var state = violation.term() == null ? null : table.term(violation.term()).orElse(null);
            if (state == null) {
                general.add(new ErrorLine("main", messages.of(violation)));
            } else {
                var field = Refusal.fieldOf(violation.rule(), ValueFields.first(state.term().kind()));
                found.add(new Refusal(state.term().id(), field, Refusal.keyOf(violation.rule())), messages.of(violation), table, words);
            }
        }
        general.addAll(found.lines());
        return new Refusals(found.byField(), general);
    }

    private void add(Refusal refusal, String text, NegotiationPackage table, Texts words) {
        if (byField.putIfAbsent(refusal.id(), text) == null) {
            lines.add(new ErrorLine(refusal.id(), table.term(refusal.term()).map(state -> words.in(state.term().title()) + ": ").orElse("") + text));
        }
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** What is wrong with the field, or null. */
    public @Nullable String at(TermId term, String field) {
        return byField.get(AnswerFields.nameOf(term, field));
    }
}
