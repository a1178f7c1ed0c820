package fi.luotsi.web.funding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.table.Texts;

/** Makes a plan of what was typed, with what the table, the statistics and the assumptions offer to begin with. */
@Component
class FramePlans {

    private final AreaNeed needs;

    FramePlans(AreaNeed needs) {
        this.needs = needs;
    }

    /** @param typed what stands in the form; the rest is offered */
    PlannedFrames of(Acting.OrganizerStaff acting, FundingDesk.Opened opened, Map<String, String> typed) {
        var table = opened.place().table();
        var lines = FrameLine.of(table, table.head().period().first());
        var areas = needs.areas();
        var area = areas.get(typed.getOrDefault("area", needs.areaOf(acting).orElse("")));
        var known = new HashMap<String, AreaNeed.Need>();
        if (area != null) {
            for (FrameLine line : lines) {
                needs.of(acting, area, line.code()).ifPresent(need -> known.put(line.code(), need));
            }
        }
        var texts = opened.table().view().texts();
        var form = new PlanForm(filled(opened, lines, known, typed, area == null ? "" : area.key(), texts), texts);
        var proposal = lines.isEmpty() ? null : FrameProposal.of(lines, form);
        return new PlannedFrames(lines, areas, area, known, form, proposal);
    }

    /** What was typed, and for the rest what the page offers to begin with. */
    private static Map<String, String> filled(FundingDesk.Opened opened, List<FrameLine> lines, Map<String, AreaNeed.Need> known, Map<String, String> typed, String area, Texts texts) {
        var filled = new HashMap<>(PlannedFrames.beginning(opened.place().table(), lines, texts));
        typed.forEach((field, text) -> {
            if (!field.startsWith("_") && !field.startsWith("luotsi.") && !List.of("reason", "seen").contains(field) && !TakenFrame.isSeenField(field)) {
                filled.put(field, text);
            }
        });
        filled.put("area", area);
        boolean moved = !typed.getOrDefault("seenArea", area).equals(area);
        for (FrameLine line : lines) {
            var need = known.get(line.code());
            var offered = need == null ? "1" : texts.formats().decimal(need.coefficient());
            if (moved || typed.getOrDefault("need." + line.code(), "").isBlank()) {
                filled.put("need." + line.code(), offered);
            }
            filled.putIfAbsent("fees." + line.code(), line.clientFees().isZero() ? "" : texts.formats().number(line.clientFees()));
            filled.putIfAbsent("minimum." + line.code(), "");
        }
        filled.put("seenArea", area);
        return filled;
    }

    /** Of the area whose need counts; empty where none was chosen or they are not known. */
    OptionalInt residents(PlannedFrames plan) {
        return plan.area() == null ? OptionalInt.empty() : needs.residents(plan.area());
    }
}
