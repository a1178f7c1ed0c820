package fi.luotsi.ui.table;

import java.util.List;
import java.util.stream.Collectors;

import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.RulesBroken.Violation;
import fi.luotsi.negotiation.term.Measure;

/** What a broken rule says to the person: the rule's name is the message's key, its facts fill the places. */
public record RuleMessages(Texts texts) {

    public String of(Violation violation) {
        return texts.of("rule." + violation.rule().name(), violation.facts().stream().map(this::fact).toArray());
    }

    public List<String> of(List<Violation> violations) {
        return violations.stream().map(this::of).toList();
    }

    private Object fact(Object fact) {
        return switch (fact) {
            case Euros amount -> texts.formats().euros(amount);
            case Measure measure -> texts.measure(measure);
            case Words name -> texts.in(name);
            case List<?> way -> way.stream().map(this::fact).map(String::valueOf).collect(Collectors.joining(" → "));
            default -> String.valueOf(fact);
        };
    }
}
