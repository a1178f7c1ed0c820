package fi.luotsi.negotiation.position;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.negotiation.term.TermValue;

/**
 * What a party makes of the choices there are.
 *
 * @param bands of the choices it has a view on; some, in the order of {@link Choice}
 * @param remark what the choices do not say, as how far frames may be moved; may be empty
 */
public record ByChoice(Map<Choice, Band> bands, String remark) implements Stance {

    public ByChoice {
        bands = new TreeMap<>(bands);
    }

    @Override
    public Optional<Band> band(TermValue offered) {
        return Choice.of(offered).map(bands::get);
    }

    @Override
    public boolean fits(TermKind kind) {
        return bands.keySet().stream().allMatch(choice -> choice.kind() == kind) && !Choice.of(kind).isEmpty();
    }

    @Override
    public Optional<PositionRule> broken() {
        if (bands.isEmpty()) {
            return Optional.of(PositionRule.POSITION_SAYS_SOMETHING);
        }
        return remark.length() > LONGEST ? Optional.of(PositionRule.POSITION_WORDS_ARE_SHORT) : Optional.empty();
    }
}
