package fi.luotsi.ui.depth;

import java.util.List;

import fi.luotsi.servicechain.ChainDepth;
import fi.luotsi.servicechain.ChainVersion;
import fi.luotsi.servicechain.content.Commitment;
import fi.luotsi.servicechain.content.Commitments;
import fi.luotsi.ui.chain.ChainWords;
import fi.luotsi.ui.table.Texts;

/** A version of a chain at a depth: everything it binds the parties to, in words. */
record Bound(ChainVersion version, ChainDepth depth) {

    /** A commitment with its sentence: the same step may say something else in another version. */
    record Said(Commitment commitment, String words) {}

    List<Said> clauses(Texts texts) {
        return said(texts, false);
    }

    List<Said> measures(Texts texts) {
        return said(texts, true);
    }

    private List<Said> said(Texts texts, boolean measures) {
        var words = new ChainWords(texts, version.content());
        return new Commitments(version.content()).at(depth).stream().filter(commitment -> commitment.isMeasure() == measures)
                .map(commitment -> new Said(commitment, words.commitment(commitment, version.head().name()))).toList();
    }
}
