package fi.luotsi.funding.frame;

import java.math.RoundingMode;
import java.util.List;

import fi.luotsi.money.Euros;
import fi.luotsi.money.Share;

/**
 * The organizer's money for a year (DOMAIN F1–F3), in euros.
 *
 * @param income state funding, client fees, other income
 * @param commitments what is bound before the provider: specialised care, rescue, own costs, depreciation, recovery of deficits
 * @param reserve set aside, as a share of the income
 */
public record FundingPlan(List<Euros> income, List<Euros> commitments, Share reserve) {

    public FundingPlan {
        income = List.copyOf(income);
        commitments = List.copyOf(commitments);
    }

    public Euros incomeTotal() {
        return Euros.sum(income);
    }

    /** Rounded to the nearest cent. */
    public Euros heldBack() {
        return incomeTotal().times(reserve.fraction(), RoundingMode.HALF_UP);
    }

    /** What is left for the provider, client fees not deducted; negative where the commitments exceed the income. */
    public Euros forProvider() {
        return incomeTotal().minus(Euros.sum(commitments)).minus(heldBack());
    }
}
