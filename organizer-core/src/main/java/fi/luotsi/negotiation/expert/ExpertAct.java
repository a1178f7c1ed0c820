package fi.luotsi.negotiation.expert;

/**
 * One thing the party did about an expert.
 *
 * @param expert as it stood from then on
 */
public record ExpertAct(What what, Expert expert) {

    /** What was done. */
    public enum What { ASKED, CHANGED, ASKED_AGAIN, ENDED }
}
