package fi.luotsi.negotiation.position;

import java.util.Optional;
import java.util.stream.Stream;

import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.negotiation.term.TermValue;

/** What a party makes of a clause, or of a frame that is no money. Each may be empty, but not all of them. */
public record InWords(String wanted, String acceptable, String fallback, String refused) implements Stance {

    /** Words are not weighed: people do that. */
    @Override
    public Optional<Band> band(TermValue offered) {
        return Optional.empty();
    }

    @Override
    public boolean fits(TermKind kind) {
        return kind == TermKind.CLAUSE || kind == TermKind.RULE;
    }

    @Override
    public Optional<PositionRule> broken() {
        if (texts().allMatch(String::isBlank)) {
            return Optional.of(PositionRule.POSITION_SAYS_SOMETHING);
        }
        return texts().anyMatch(text -> text.length() > LONGEST) ? Optional.of(PositionRule.POSITION_WORDS_ARE_SHORT) : Optional.empty();
    }

    private Stream<String> texts() {
        return Stream.of(wanted, acceptable, fallback, refused);
    }
}
