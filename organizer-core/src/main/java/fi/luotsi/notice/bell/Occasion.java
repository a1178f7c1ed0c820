package fi.luotsi.notice.bell;

/**
 * What there is to tell. A new occasion is a constant here, its sentence {@code notice.OCCASION} in the bundles {@code notice_*}, and a
 * call where it happens. The first fact of every sentence is the negotiation's title.
 */
public enum Occasion {
    /** Title, the round sent, by when the next is to be sent. */
    ROUND_WAITS(Topic.TURN),
    /** Title. */
    RESULT_REACHED(Topic.TURN),
    /** Title, the round to be sent, by when. */
    ROUND_DUE(Topic.DEADLINE),
    /** Title, the issue's title, its last day. */
    ISSUE_DUE(Topic.DEADLINE),
    /** Title, the issue's title. */
    DEFAULT_IN_FORCE(Topic.DEFAULT),
    /** Title, who mentions, the term. */
    MENTIONED(Topic.MENTION),
    /** Title, the own side's expert, the term. */
    EXPERT_NOTED(Topic.MENTION),
    /** Title, who asks. */
    MANDATE_ASKED(Topic.MANDATE),
    /** Title. */
    MANDATE_RULED(Topic.MANDATE),
    /** Title, the meeting's number, its day. */
    MEETING_CALLED(Topic.MEETING),
    /** As for one that is called. */
    MEETING_CHANGED(Topic.MEETING),
    /** As for one that is called. */
    MEETING_CANCELLED(Topic.MEETING),
    /** As for one that is called. */
    MEMO_PUBLISHED(Topic.MEETING),
    /** As for one that is called: the minutes wait for being checked. */
    MINUTES_HANDED_OVER(Topic.MEETING),
    /** Title. */
    DISPUTE_RAISED(Topic.LADDER),
    /** Title, the level reached. */
    DISPUTE_MOVED_UP(Topic.LADDER),
    /** Title, the chain's name, the version's number. */
    CHAIN_PUBLISHED(Topic.CHAIN),
    /** Title: before the bodies. */
    AGREEMENT_PROPOSED(Topic.AGREEMENT),
    /** Title: by a body. */
    AGREEMENT_APPROVED(Topic.AGREEMENT),
    /** Title: by a body. */
    AGREEMENT_RETURNED(Topic.AGREEMENT),
    /** Title: by a body. */
    AGREEMENT_TABLED(Topic.AGREEMENT),
    /** Title: what a body asked. */
    AGREEMENT_ANSWERED(Topic.AGREEMENT),
    /** Title. */
    AGREEMENT_WITHDRAWN(Topic.AGREEMENT),
    /** Title: to those who may sign next. */
    SIGNATURE_WAITS(Topic.AGREEMENT),
    /** Title: why stands on the page. */
    AGREEMENT_SIGNING_REFUSED(Topic.AGREEMENT),
    /** Title: both have signed. */
    AGREEMENT_CONCLUDED(Topic.AGREEMENT),
    /** Title. */
    AGREEMENT_TERMINATED(Topic.AGREEMENT),
    /** Title of the agreement that is to be changed. */
    AMENDMENT_OPENED(Topic.AGREEMENT),
    /** As for one that is opened. */
    AMENDMENT_GIVEN_UP(Topic.AGREEMENT),
    /** Title of the agreement: its provider would have it changed. */
    AMENDMENT_REQUESTED(Topic.AGREEMENT),
    /** As for what was requested: why stands on the page. */
    AMENDMENT_DECLINED(Topic.AGREEMENT),
    /** Title, the agreement's number, its last day. */
    AGREEMENT_ENDS(Topic.AGREEMENT),
    /** Title, what is owed, by when. */
    OBLIGATION_DUE(Topic.DEADLINE),
    /** As for one that falls due. */
    OBLIGATION_OVERDUE(Topic.DEADLINE);

    private final Topic topic;

    Occasion(Topic topic) {
        this.topic = topic;
    }

    public Topic topic() {
        return topic;
    }

    /** Of the sentence. */
    public String messageKey() {
        return "notice." + name();
    }
}
