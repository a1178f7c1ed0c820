package fi.luotsi.ui.chain;

import java.util.Arrays;
import java.util.List;

import fi.luotsi.catalogue.Words;
import fi.luotsi.servicechain.ChainDepth;
import fi.luotsi.servicechain.content.Commitment;
import fi.luotsi.servicechain.content.Commitments;

/**
 * What one depth adds to the depth before it.
 *
 * @param clauses  in words
 * @param measures in words
 */
public record DepthView(int level, String name, List<String> clauses, List<String> measures) {

    /** Every depth, the shallowest first. */
    public static List<DepthView> all(ChainWords words, Words chain) {
        var commitments = new Commitments(words.chain());
        return Arrays.stream(ChainDepth.values()).map(depth -> {
            var added = depth == ChainDepth.NAMED_ONLY ? commitments.at(depth) : commitments.between(ChainDepth.ofLevel(depth.level() - 1), depth);
            return new DepthView(depth.level(), words.texts().of("chain.depth.", depth), told(added, false, words, chain), told(added, true, words, chain));
        }).toList();
    }

    private static List<String> told(List<Commitment> added, boolean measures, ChainWords words, Words chain) {
        return added.stream().filter(commitment -> commitment.isMeasure() == measures).map(commitment -> words.commitment(commitment, chain)).toList();
    }
}
