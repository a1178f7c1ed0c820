package fi.luotsi.ui.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.target.Baseline;
import fi.luotsi.target.ImpactTarget;
import fi.luotsi.ui.agreement.Block.Cell;
import fi.luotsi.ui.agreement.Block.Row;
import fi.luotsi.ui.table.ValueWords;
import fi.luotsi.ui.target.TargetFacts;

/** Impact targets: all of them in a table, and the card of each in an annex. */
record TargetParts(PaperTerms terms, Passages passages, Map<String, PaperText> packages) {

    /** Sotkanet's own numbers; later ones are of our register. */
    private static final Pattern SOTKANETS = Pattern.compile("\\d{1,6}");

    List<Block> table(int section, Numbers numbers) {
        var states = terms.all(section, TermKind.TARGET);
        var told = states.stream().filter(passages::isTold).toList();
        var blocks = new ArrayList<Block>();
        if (!told.isEmpty()) {
            blocks.add(new Block.Grid(numbers.next(), PaperText.of(terms.label("paper.targets")), heads(), told.stream().map(this::row).toList(), List.of()));
        }
        blocks.addAll(passages.instead(states, numbers));
        return blocks;
    }

    List<Block> cards(Numbers numbers) {
        return told().stream().<Block>map(state -> new Block.Card(numbers.next(), terms.words(state.term().title()), facts(target(state)), terms.conditions(state))).toList();
    }

    private List<TermState> told() {
        return terms.all(TermKind.TARGET).stream().filter(passages::isTold).toList();
    }

    private static ImpactTarget target(TermState state) {
        return ((TermValue.Target) state.agreedValue().orElseThrow()).target();
    }

    private List<Cell> heads() {
        return List.of(Cell.of(PaperText.of(terms.label("paper.targets.target"))), Cell.figure(terms.label("paper.targets.value")), Cell.figure(terms.label("paper.targets.year")),
                Cell.of(PaperText.of(terms.label("paper.targets.baseline"))), Cell.of(PaperText.of(terms.label("paper.targets.indicator"))));
    }

    private Row row(TermState state) {
        var target = target(state);
        var words = new ValueWords(terms.texts());
        return new Row(List.of(Cell.of(terms.words(state.term().title())), Cell.figure(words.bound(target)), Cell.figure(String.valueOf(target.year())),
                Cell.of(PaperText.of(baseline(target.baseline()))), Cell.of(PaperText.of(indicator(target)))), false);
    }

    /** The number alone: its column says what it is. */
    private String baseline(Baseline baseline) {
        return switch (baseline) {
            case Baseline.Measured(var value, var year, var region, _, _) -> terms.label("paper.targets.measured", terms.texts().formats().decimal(value), String.valueOf(year), region);
            case Baseline.ToBeMeasured _ -> terms.label("paper.targets.later");
        };
    }

    /** The register may call it something else tomorrow; its number stays. */
    private static String indicator(ImpactTarget target) {
        return SOTKANETS.matcher(target.indicator()).matches() ? "Sotkanet\u00a0" + target.indicator() : target.indicator();
    }

    private List<Block.Fact> facts(ImpactTarget target) {
        var names = new LinkedHashMap<String, String>();
        packages.forEach((code, name) -> names.put(code, name.text()));
        var facts = new ArrayList<Block.Fact>();
        new TargetFacts(terms.texts(), target).all(indicator(target), names).stream().filter(fact -> fact.text() != null)
                .forEach(fact -> facts.add(new Block.Fact(fact.name(), isTyped(target, fact.text()) ? terms.typed(String.valueOf(fact.text())) : PaperText.of(String.valueOf(fact.text())))));
        target.card().cells().forEach(cell -> facts.add(new Block.Fact(cell.regionName() + "\u00a0" + cell.year(), PaperText.of(new ValueWords(terms.texts()).bound(target, cell.value())))));
        return facts;
    }

    /** Words of the target's writer, as against words that come from us. */
    private static boolean isTyped(ImpactTarget target, @Nullable String text) {
        var card = target.card();
        return List.of(target.goal(), target.verification(), card.numerator(), card.denominator(), card.paymentEffect()).contains(text);
    }
}
