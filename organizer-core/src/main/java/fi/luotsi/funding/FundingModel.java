package fi.luotsi.funding;

import fi.luotsi.money.Share;

/** How the organizer gives money to its provider (DOMAIN B.3). Which of the two is better is for the parties to decide. */
public sealed interface FundingModel {

    /** Model A: one sum, steered by targets; the provider divides it. */
    record LumpSum() implements FundingModel {}

    /**
     * Model B: a budget split by service package.
     *
     * @param transferLimit the share of the giving package's frame that may move without the organizer's decision
     */
    record ByServicePackage(Share transferLimit) implements FundingModel {}
}
