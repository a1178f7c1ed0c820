package fi.luotsi.ui.agreement;

import java.util.ArrayList;
import java.util.List;

import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermKind;

/** The section in which the frames of money stand: their tables once, and what is not in the tables below them. */
record FrameSection(PaperTerms terms, Passages passages, FrameAmounts amounts) {

    List<Block> of(int section, Numbers numbers) {
        var here = terms.all(section, TermKind.FRAME);
        if (here.isEmpty() || first() != section) {
            return List.of();
        }
        var blocks = new ArrayList<Block>(new FrameTables(terms, amounts).blocks(numbers));
        blocks.addAll(passages.instead(amounts.all(), numbers));
        return blocks;
    }

    private int first() {
        return amounts.all().stream().map(TermState::term).mapToInt(term -> term.place().section()).min().orElse(0);
    }
}
