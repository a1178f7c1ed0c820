package fi.luotsi.negotiation;

import java.util.List;

import fi.luotsi.acting.Acting;

/**
 * Something that may keep a round from being sent beside the rules of the draft itself: a party's own mandate, an open issue. Asked
 * inside the sending transaction, before anything is written; every gate of the house is asked.
 */
public interface SendingGate {

    /**
     * The rules that sending would break, with what the acting side may read about them; empty where the round may go.
     *
     * @param table the package with the acting side's draft
     * @param next the phase that would follow
     */
    List<RulesBroken.Violation> violations(Acting.Person acting, NegotiationPackage table, Phase next);
}
