package fi.luotsi.portal.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.Condition;
import fi.luotsi.negotiation.DraftChangedMeanwhile;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.ProviderAtTheTable;
import fi.luotsi.negotiation.RulesBroken;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.ui.table.Texts;

/** Saves what stands in a page's fields, or says why not and keeps every text. */
@Component
public class Answering {

    private final ProviderAtTheTable provider;

    Answering(ProviderAtTheTable provider) {
        this.provider = provider;
    }

    /** Lays every touched answer into the draft: all of them or none. */
    public Outcome save(Acting.ProviderStaff acting, NegotiationPackage table, List<AnswerFields> fields, Texts words) {
        var entries = new ArrayList<DraftEntry>();
        var refusals = new ArrayList<Refusal>();
        for (AnswerFields touched : fields.stream().filter(AnswerFields::isTouched).toList()) {
            var reading = new AnswerReading(table.term(touched.term()).orElseThrow(), touched, words);
            entries.add(reading.entry());
            refusals.addAll(reading.refusals());
        }
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(Refusals.of(refusals, table, words));
        }
        try {
            provider.draft(acting, table.head().id(), entries);
            return new Outcome.Saved();
        } catch (RulesBroken broken) {
            return new Outcome.Refused(Refusals.of(broken, table, words));
        } catch (DraftChangedMeanwhile changed) {
            return new Outcome.ChangedMeanwhile(conflict(changed, table, fields, words));
        }
    }

    private static Conflict conflict(DraftChangedMeanwhile changed, NegotiationPackage table, List<AnswerFields> fields, Texts words) {
        var stored = new LinkedHashMap<TermId, AnswerFields>();
        changed.conflicts().forEach(conflict -> {
            var state = table.term(conflict.typed().term()).orElseThrow();
            stored.put(conflict.typed().term(), AnswerFields.of(
                    new TermState(state.term(), state.introduced(), state.revisions(), state.answers(), state.reopenings(), conflict.stored(),
                            state.settlement(), state.dissent()), words));
        });
        var contested = new ArrayList<Conflict.Field>();
        var mine = new LinkedHashMap<String, String>();
        var theirs = new LinkedHashMap<String, String>();
        for (AnswerFields typed : fields) {
            var other = stored.get(typed.term());
            mine.putAll((other == null ? typed : typed.over(other)).asSent());
            theirs.putAll((other == null ? typed : other).asSent());
            if (other != null) {
                contested.addAll(differing(typed, other, table, words));
            }
        }
        return new Conflict(contested, mine, theirs);
    }

    private static List<Conflict.Field> differing(AnswerFields mine, AnswerFields theirs, NegotiationPackage table, Texts words) {
        var name = table.term(mine.term()).map(state -> words.in(state.term().title())).orElse("");
        return mine.texts().keySet().stream().filter(field -> !mine.get(field).equals(theirs.get(field)))
                .map(field -> new Conflict.Field(name + ": " + words.of("portal.field." + field),
                        inWords(field, mine.get(field), table, words), inWords(field, theirs.get(field), table, words)))
                .toList();
    }

    /** Choices by the words of the form, not by their names. */
    private static String inWords(String field, String text, NegotiationPackage table, Texts words) {
        if (text.isEmpty()) {
            return "–";
        }
        return switch (field) {
            case AnswerFields.STAND, ValueFields.DIRECTION, ValueFields.UNIT, ValueFields.MODEL, ValueFields.DEPTH ->
                    words.of("portal.choice." + field + "." + text);
            case AnswerFields.ONLY_IF -> String.valueOf(TableView.of(table, Party.PROVIDER, words, "").onlyIf(Condition.all(text)));
            default -> text;
        };
    }
}
