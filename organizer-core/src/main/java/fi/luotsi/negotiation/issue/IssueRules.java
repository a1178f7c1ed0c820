package fi.luotsi.negotiation.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.issue.OpenIssue.Step;

/**
 * What one party may do with an open issue: a pure function of the table, the issue and the day.
 *
 * @param today the day in Finland
 */
record IssueRules(NegotiationPackage table, Party party, LocalDate today) {

    List<IssueRule> raising(IssueContent content) {
        var broken = content(content, null);
        if (!(table.head().phase() instanceof Phase.UnderNegotiation)) {
            broken.add(IssueRule.NEGOTIATION_IS_GOING_ON);
        }
        return broken;
    }

    List<IssueRule> changing(OpenIssue issue, IssueContent content, @Nullable String reason) {
        var broken = content(content, issue.content().deadline());
        if (isBlank(reason)) {
            broken.add(IssueRule.CHANGE_CARRIES_A_REASON);
        }
        if (!(table.head().phase() instanceof Phase.UnderNegotiation)) {
            broken.add(IssueRule.NEGOTIATION_IS_GOING_ON);
        }
        if (!canBeChanged(issue)) {
            broken.add(IssueRule.ISSUE_IS_STILL_OPEN);
        }
        return broken;
    }

    boolean canBeChanged(OpenIssue issue) {
        return !issue.took(Step.Kind.RESOLUTION_CONFIRMED) && !issue.took(Step.Kind.DEFAULT_IN_FORCE)
                && issue.standing(today) != IssueStanding.DEFAULT_IN_FORCE;
    }

    List<IssueRule> proposing(OpenIssue issue, @Nullable String resolution) {
        var broken = new ArrayList<IssueRule>();
        if (isBlank(resolution)) {
            broken.add(IssueRule.RESOLUTION_SAYS_SOMETHING);
        }
        if (issue.took(Step.Kind.RESOLUTION_CONFIRMED)) {
            broken.add(IssueRule.ISSUE_IS_STILL_OPEN);
        } else if (issue.proposal().isPresent()) {
            broken.add(IssueRule.PROPOSAL_IS_ANSWERED_FIRST);
        }
        return broken;
    }

    List<IssueRule> answering(OpenIssue issue) {
        return issue.proposal().map(proposal -> proposal.party() == party ? List.of(IssueRule.NOBODY_CONFIRMS_THEIR_OWN_PROPOSAL) : List.<IssueRule>of())
                .orElse(List.of(IssueRule.ANSWER_NEEDS_A_PROPOSAL));
    }

    /** @param before the deadline as it stood: one that has passed meanwhile may stay */
    private List<IssueRule> content(IssueContent content, @Nullable LocalDate before) {
        var broken = new ArrayList<IssueRule>();
        if (!isInBothLanguages(content.title())) {
            broken.add(IssueRule.TITLE_EXISTS_IN_BOTH_LANGUAGES);
        }
        if (content.owner().name().isBlank()) {
            broken.add(IssueRule.ISSUE_HAS_AN_OWNER);
        }
        if (content.otherwise() != null && !isInBothLanguages(content.otherwise())) {
            broken.add(IssueRule.DEFAULT_EXISTS_IN_BOTH_LANGUAGES);
        }
        if (content.deadline().isBefore(today) && !content.deadline().equals(before)) {
            broken.add(IssueRule.DEADLINE_IS_NOT_PAST);
        }
        if (content.exposure() != null && content.exposure().isNegative()) {
            broken.add(IssueRule.EXPOSURE_IS_NOT_NEGATIVE);
        }
        if (!content.terms().stream().allMatch(term -> table.term(term).filter(state -> state.introduced() != null).isPresent())) {
            broken.add(IssueRule.TERMS_ARE_ON_THE_TABLE);
        }
        return broken;
    }

    private static boolean isInBothLanguages(Words words) {
        return !words.fi().isBlank() && words.sv() != null && !words.sv().isBlank();
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
