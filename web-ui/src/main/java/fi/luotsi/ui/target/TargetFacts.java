package fi.luotsi.ui.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fi.luotsi.target.Baseline;
import fi.luotsi.target.ImpactTarget;
import fi.luotsi.target.TargetReading;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.ui.table.ValueWords;
import fi.luotsi.ui.target.TargetSheet.Fact;

/** A target's card line by line, in the order in which it is read. */
public record TargetFacts(Texts texts, ImpactTarget target) {

    /** With the indicator's name, as the register has it now. */
    List<Fact> all(TargetReading reading, Map<String, String> packages) {
        return all(reading.indicator().map(indicator -> texts.in(indicator.name()) + " (" + target.indicator() + ")").orElse(target.indicator()), packages);
    }

    /**
     * @param indicator in words
     * @param packages names of service packages by code
     */
    public List<Fact> all(String indicator, Map<String, String> packages) {
        var card = target.card();
        var words = new ValueWords(texts);
        var facts = new ArrayList<Fact>();
        facts.add(fact("goal", target.goal()));
        facts.add(fact("kind", card.kind() == null ? null : texts.of("target.kind.", card.kind())));
        facts.add(fact("indicator", indicator));
        facts.add(fact("numerator", said(card.numerator())));
        facts.add(fact("denominator", said(card.denominator())));
        facts.add(fact("value", words.bound(target) + " (" + target.year() + ")"));
        facts.add(fact("tolerance", texts.of("target.fact.tolerance.text", texts.formats().decimal(target.tolerancePercent()),
                words.bound(target, target.limit().stripTrailingZeros()))));
        facts.add(fact("baseline", words.baseline(target.baseline())));
        facts.add(fact("source", target.baseline() instanceof Baseline.Measured measured ? said(measured.source()) : texts.of("target.fact.source.later")));
        facts.add(fact("rhythm", card.rhythm() == null ? null : texts.of("target.rhythm.", card.rhythm())));
        facts.add(fact("lag", card.lagMonths() == null ? null : texts.of("target.fact.lag.text", card.lagMonths())));
        facts.add(fact("verification", target.verification()));
        facts.add(fact("payment", said(card.paymentEffect())));
        facts.add(fact("packages", card.packages().isEmpty() ? null
                : card.packages().stream().map(code -> packages.getOrDefault(code, code)).collect(Collectors.joining(", "))));
        return facts;
    }

    private Fact fact(String name, @Nullable String text) {
        return new Fact(texts.of("target.fact." + name), text);
    }

    private static @Nullable String said(String text) {
        return text.isBlank() ? null : text;
    }
}
