package fi.luotsi.ui.table;

import java.util.ArrayList;
import java.util.List;

import fi.luotsi.negotiation.Answer;
import fi.luotsi.negotiation.TermState;

/** What a term was agreed only with, one sentence for each condition. */
public record AgreedConditions(TableView view) {

    public List<String> of(TermState state) {
        var said = new ArrayList<String>();
        state.settlement().ties().forEach(tie -> view.view().table().term(tie.condition().on())
                .ifPresent(other -> said.add(texts().of("paper.only-with", texts().of("table.party." + tie.party()), view.name(other)))));
        said.addAll(inWords(state));
        return said;
    }

    /** Those in words or numbers alone, other terms left aside. */
    public List<String> inWords(TermState state) {
        return state.acceptedOnCondition().stream().map(this::onCondition).toList();
    }

    private String onCondition(Answer answer) {
        var parts = new ArrayList<String>();
        if (answer.reason() != null && !answer.reason().isBlank()) {
            parts.add("”" + answer.reason().strip() + "”");
        }
        if (answer.volume() != null) {
            parts.add(texts().of("paper.condition.volume", texts().formats().integer(answer.volume())));
        }
        if (answer.personYears() != null) {
            parts.add(texts().of("paper.condition.person-years", texts().formats().decimal(answer.personYears())));
        }
        return texts().of("paper.condition", texts().of("table.party." + answer.party()), String.join(", ", parts));
    }

    private Texts texts() {
        return view.view().texts();
    }
}
