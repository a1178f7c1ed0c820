package fi.luotsi.negotiation.flowdown;

import java.util.List;

import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.term.TermId;

/**
 * The coverage matrix: duties that the agreement wants repeated in every subcontract, against the subcontractors in use.
 *
 * @param duties in the agreement's order
 * @param subcontractors in the order they were named; those that ended are left out
 */
public record FlowDown(List<Duty> duties, List<Subcontractor> subcontractors) {

    /** @param clause the agreement's clause that lays it down */
    public record Duty(TermId clause, int section, Words title) {}

    /** How many cells of the matrix are empty. */
    public int missing() {
        return (int) subcontractors.stream().mapToLong(one -> duties.stream().filter(duty -> !one.carries(duty.clause())).count()).sum();
    }
}
