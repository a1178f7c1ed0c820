package fi.luotsi.web.funding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.ui.table.Texts;

/**
 * A plan with everything it is reckoned from.
 *
 * @param area whose need counts; null where none was chosen
 * @param known coefficients that have been published, by package
 * @param proposal null where the form was refused or the table has no frames
 */
record PlannedFrames(List<FrameLine> lines, Map<String, AreaNeed.Area> areas, AreaNeed.@Nullable Area area, Map<String, AreaNeed.Need> known, PlanForm form,
        @Nullable FrameProposal proposal) {

    /** Assumptions to begin with: the decided envelope as the income, half of the division by history, the ceiling of DOMAIN F4. */
    static Map<String, String> beginning(NegotiationPackage table, List<FrameLine> lines, Texts texts) {
        var fields = new HashMap<String, String>();
        PlanForm.COMMITMENTS.forEach(field -> fields.put(field, ""));
        var fees = Euros.sum(lines.stream().map(FrameLine::clientFees).toList());
        var decided = table.envelopes().get(table.head().period().first());
        var total = decided == null ? Euros.sum(lines.stream().map(FrameLine::before).toList()) : decided.amount();
        fields.put("stateFunding", texts.formats().number(total.minus(fees)));
        fields.putAll(Map.of("otherIncome", "", "reserve", "0", "history", "50", "needGrowth", "1", "costIndex", "3", "productivity", "0"));
        return fields;
    }
}
