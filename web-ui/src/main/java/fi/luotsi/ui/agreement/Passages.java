package fi.luotsi.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.web.util.HtmlUtils;

import fi.luotsi.agreement.publicity.Annex;
import fi.luotsi.clause.table.CarriedClause;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.ClauseHtml;
import fi.luotsi.ui.table.ValueWords;

/** The clauses of a section, and for terms of any kind what stands in their place where there is nothing agreed to tell. */
record Passages(PaperTerms terms) {

    List<Block> of(int section, Numbers numbers) {
        var blocks = new ArrayList<Block>();
        for (TermState state : terms.all(section, TermKind.CLAUSE)) {
            if (isStruck(state)) {
                continue;
            }
            if (isTold(state)) {
                blocks.add(new Block.Passage(numbers.next(), terms.words(state.term().title()), html(state.agreedValue().orElseThrow()), terms.conditions(state)));
            } else {
                blocks.addAll(instead(List.of(state), numbers));
            }
        }
        return blocks;
    }

    /** Both parties have agreed that it is not part of the agreement. */
    private static boolean isStruck(TermState state) {
        return state.agreedValue().filter(CarriedClause.STRUCK::equals).isPresent();
    }

    boolean isTold(TermState state) {
        return !terms.isSecret(state) && state.agreedValue().isPresent();
    }

    /** A block for each term that is secret or left as alternatives. */
    List<Block> instead(List<TermState> states, Numbers numbers) {
        return states.stream().filter(state -> !isTold(state)).map(state -> instead(state, numbers)).toList();
    }

    private Block instead(TermState state, Numbers numbers) {
        var ground = terms.ground(state);
        var title = state.term().kind() == TermKind.CLAUSE ? terms.words(state.term().title()) : terms.name(state);
        if (ground != null) {
            return new Block.Secret(numbers.next(), title, ground);
        }
        var hidden = terms.out().annexes().get(Annex.ALTERNATIVES);
        if (hidden != null) {
            return new Block.Secret(numbers.next(), title, hidden);
        }
        return new Block.Alternatives(numbers.next(), title, Stream.of(Party.values()).map(party -> side(state, party)).toList());
    }

    private Block.Side side(TermState state, Party party) {
        var offer = state.latestOf(party).map(revision -> html(revision.value())).orElseGet(() -> PaperText.of("<p>" + terms.label("paper.no-offer") + "</p>"));
        return new Block.Side(terms.label("table.party." + party), offer, position(state, party));
    }

    /** As it was frozen with the package. */
    private PaperText position(TermState state, Party party) {
        return terms.table().annexes().getOrDefault("disagreements", List.of()).stream().filter(one -> state.term().id().toString().equals(one.get("term")))
                .flatMap(one -> ((List<?>) one.getOrDefault("positions", List.of())).stream()).map(Map.class::cast)
                .filter(one -> party.name().equals(one.get("party"))).map(one -> terms.typed(String.valueOf(one.get("text")))).findFirst().orElse(PaperText.of(""));
    }

    private PaperText html(TermValue value) {
        if (value instanceof TermValue.Clause(var fi, var sv)) {
            var text = terms.ofBoth(fi, sv);
            return new PaperText(ClauseHtml.of(text.text()), text.lang());
        }
        return PaperText.of("<p>" + HtmlUtils.htmlEscape(new ValueWords(terms.texts()).line(value), "UTF-8") + "</p>");
    }
}
