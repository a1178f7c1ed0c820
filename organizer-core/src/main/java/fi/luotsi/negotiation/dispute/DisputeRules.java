package fi.luotsi.negotiation.dispute;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.dispute.Ladder.Level;
import fi.luotsi.negotiation.term.TermId;

/** What one party may do on the ladder: a pure function of the table and the disagreements. */
record DisputeRules(NegotiationPackage table, Party party) {

    List<DisputeRule> raising(TermId term, @Nullable String position, @Nullable Euros exposure, List<Disagreement> all) {
        var broken = new ArrayList<DisputeRule>();
        if (!isGoingOn()) {
            broken.add(DisputeRule.NEGOTIATION_IS_GOING_ON);
        }
        if (table.term(term).filter(state -> state.introduced() != null && !state.revisions().isEmpty() && !state.isAgreed()).isEmpty()) {
            broken.add(DisputeRule.DISPUTED_TERM_IS_OFFERED);
        }
        if (all.stream().anyMatch(dispute -> dispute.term().equals(term) && !dispute.isSettled())) {
            broken.add(DisputeRule.TERM_IS_ON_THE_LADDER_ONCE);
        }
        if (isBlank(position)) {
            broken.add(DisputeRule.RAISING_CARRIES_A_POSITION);
        }
        if (exposure != null && exposure.isNegative()) {
            broken.add(DisputeRule.EXPOSURE_IS_NOT_NEGATIVE);
        }
        return broken;
    }

    List<DisputeRule> positioning(Disagreement dispute, @Nullable String position) {
        var broken = standing(dispute);
        if (isBlank(position)) {
            broken.add(DisputeRule.RAISING_CARRIES_A_POSITION);
        }
        return broken;
    }

    List<DisputeRule> proposing(Disagreement dispute, @Nullable String resolution) {
        var broken = standing(dispute);
        if (isBlank(resolution)) {
            broken.add(DisputeRule.RESOLUTION_SAYS_SOMETHING);
        }
        if (dispute.proposal().isPresent()) {
            broken.add(DisputeRule.PROPOSAL_IS_ANSWERED_FIRST);
        }
        return broken;
    }

    List<DisputeRule> answering(Disagreement dispute) {
        if (!isGoingOn()) {
            return List.of(DisputeRule.NEGOTIATION_IS_GOING_ON);
        }
        return dispute.proposal().map(proposal -> proposal.party() == party ? List.of(DisputeRule.NOBODY_CONFIRMS_THEIR_OWN_PROPOSAL) : List.<DisputeRule>of())
                .orElse(List.of(DisputeRule.ANSWER_NEEDS_A_PROPOSAL));
    }

    /** What is wrong with a ladder an administrator lays down. */
    static List<DisputeRule> layingDown(List<Level> levels) {
        var broken = new ArrayList<DisputeRule>();
        if (levels.stream().map(Level::name).anyMatch(name -> name.fi().isBlank() || name.sv() == null || name.sv().isBlank())) {
            broken.add(DisputeRule.LEVEL_HAS_A_NAME_IN_BOTH_LANGUAGES);
        }
        if (levels.stream().limit(Ladder.TOP - 1).map(Level::days).anyMatch(days -> days == null || days < 1 || days > 365)) {
            broken.add(DisputeRule.LEVEL_HAS_ITS_DAYS);
        }
        for (int index = 1; index < Ladder.TOP - 1; index++) {
            if (exceeds(levels.get(index - 1).limit(), levels.get(index).limit())) {
                broken.add(DisputeRule.LIMITS_RISE);
                break;
            }
        }
        return broken;
    }

    private static boolean exceeds(@Nullable Euros below, @Nullable Euros above) {
        return above != null && (below == null || below.exceeds(above));
    }

    /** What was frozen with a result is not changed beside it. */
    private ArrayList<DisputeRule> standing(Disagreement dispute) {
        var broken = new ArrayList<DisputeRule>();
        if (dispute.isSettled()) {
            broken.add(DisputeRule.DISPUTE_IS_NOT_SETTLED);
        }
        if (!isGoingOn()) {
            broken.add(DisputeRule.NEGOTIATION_IS_GOING_ON);
        }
        return broken;
    }

    private boolean isGoingOn() {
        return table.head().phase() instanceof Phase.UnderNegotiation;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
