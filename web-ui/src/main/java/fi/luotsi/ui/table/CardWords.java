package fi.luotsi.ui.table;

import java.util.ArrayList;
import java.util.List;

import fi.luotsi.target.TargetCard;

/** A target's card in one line, for differences: what is said, in the card's order. */
record CardWords(Texts texts) {

    String line(TargetCard card) {
        var said = new ArrayList<String>();
        if (card.kind() != null) {
            said.add(texts.of("target.kind.", card.kind()));
        }
        add(said, "numerator", card.numerator());
        add(said, "denominator", card.denominator());
        if (card.rhythm() != null) {
            add(said, "rhythm", texts.of("target.rhythm.", card.rhythm()));
        }
        if (card.lagMonths() != null) {
            add(said, "lag", texts.of("target.fact.lag.text", card.lagMonths()));
        }
        add(said, "payment", card.paymentEffect());
        add(said, "packages", String.join(", ", card.packages()));
        card.cells().forEach(cell -> said.add(cell.regionName() + " " + cell.year() + ": " + texts.formats().decimal(cell.value())));
        return said.isEmpty() ? texts.of("target.card.unsaid") : String.join("; ", said);
    }

    private void add(List<String> said, String name, String text) {
        if (!text.isBlank()) {
            said.add(texts.of("target.fact." + name) + ": " + text);
        }
    }
}
