package fi.luotsi.web.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fi.luotsi.agreement.publicity.Secrets;
import fi.luotsi.agreement.rating.RatedTargets;
import fi.luotsi.budget.LineKind;
import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.agreement.AgreementPaper;

/** What a public copy says, for programs: the paper itself, the public frames as amounts, and the public targets as they were agreed. */
record PublicContent(NegotiationPackage locked, Secrets secrets, AgreementPaper paper) {

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("language", paper.language());
        json.put("leavesOut", paper.front().leavesOut());
        json.put("frames", frames().map(this::frame).toList());
        value().ifPresent(value -> json.put("value", value));
        json.putAll(RatedTargets.of(locked, secrets).json());
        json.put("parts", paper.parts().stream().map(part -> Map.of("id", part.id(), "mark", part.mark(), "heading", part.heading().text(), "annex", part.annex(),
                "blocks", part.blocks().stream().map(block -> new BlockJson(block).json()).toList())).toList());
        return json;
    }

    private Stream<TermState> frames() {
        return locked.terms().stream().filter(state -> state.term() instanceof FrameTerm);
    }

    private Map<String, Object> frame(TermState state) {
        var term = (FrameTerm) state.term();
        var json = new LinkedHashMap<String, Object>();
        json.put("package", term.packageCode());
        json.put("name", words(term.title()));
        json.put("year", term.year().getValue());
        json.put("line", term.line().name());
        if (secrets.terms().containsKey(term.id())) {
            json.put("secret", true);
        } else {
            euros(state).ifPresent(euros -> json.put("euros", euros.toBigDecimal().toPlainString()));
        }
        return json;
    }

    /** All agreed expenses together; not where one is secret or not agreed, because the sum would tell it or be none. */
    private Optional<String> value() {
        var expenses = frames().filter(state -> ((FrameTerm) state.term()).line() == LineKind.EXPENSES).toList();
        boolean whole = !expenses.isEmpty() && expenses.stream().allMatch(state -> !secrets.terms().containsKey(state.term().id()) && euros(state).isPresent());
        return whole ? Optional.of(Euros.sum(expenses.stream().flatMap(state -> euros(state).stream()).toList()).toBigDecimal().toPlainString()) : Optional.empty();
    }

    private static Optional<Euros> euros(TermState state) {
        return state.agreedValue().flatMap(value -> value instanceof TermValue.Frame(var euros) ? Optional.of(euros) : Optional.empty());
    }

    private static Map<String, String> words(Words words) {
        var json = new LinkedHashMap<>(Map.of("fi", words.fi()));
        List.of(Map.entry("sv", Optional.ofNullable(words.sv())), Map.entry("en", Optional.ofNullable(words.en())))
                .forEach(entry -> entry.getValue().ifPresent(text -> json.put(entry.getKey(), text)));
        return json;
    }
}
