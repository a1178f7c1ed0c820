package fi.luotsi.web.funding;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.RulesBroken;
import fi.luotsi.ui.ErrorLine;
import fi.luotsi.ui.table.RuleMessages;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.web.negotiation.TablePages;

/**
 * The organizer reckons frames from its funding (DOMAIN F.3). The page keeps nothing: the plan lies in the address until its result is
 * taken into the draft.
 */
@Controller
@RequestMapping("/negotiations/{id}/funding/frames")
class FramesFromFunding {

    private final FundingDesk desk;
    private final AreaNeed needs;
    private final OrganizerAtTheTable organizer;

    FramesFromFunding(FundingDesk desk, AreaNeed needs, OrganizerAtTheTable organizer) {
        this.desk = desk;
        this.needs = needs;
        this.organizer = organizer;
    }

    @GetMapping
    String reckon(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam Map<String, String> query, Locale locale, Model model) {
        var opened = desk.open(acting, id, locale);
        var plan = planned(acting, opened, query);
        return shown(opened, plan, model);
    }

    @PostMapping
    String take(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam Map<String, String> form, Locale locale, Model model, RedirectAttributes after) {
        var opened = desk.open(acting, id, locale);
        var plan = planned(acting, opened, form);
        var proposal = plan.proposal();
        if (proposal == null) {
            return shown(opened, plan, model);
        }
        var texts = opened.table().view().texts();
        var entries = proposal.offers(form.getOrDefault("reason", "").isBlank() ? texts.of("funding.frames.reason.default") : form.getOrDefault("reason", "").strip());
        try {
            organizer.draft(acting, new NegotiationId(id), entries);
        } catch (RulesBroken broken) {
            model.addAttribute("refused", new RuleMessages(texts).of(broken.violations())).addAttribute("wrong", true);
            return shown(opened, plan, model);
        }
        after.addFlashAttribute("said", texts.of(entries.isEmpty() ? "funding.frames.taken.same" : "funding.frames.taken", entries.size()));
        return "redirect:/negotiations/" + id + "/frames";
    }

    private PlannedFrames planned(Acting.OrganizerStaff acting, FundingDesk.Opened opened, Map<String, String> typed) {
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
            if (!field.startsWith("_") && !field.startsWith("luotsi.") && !field.equals("reason")) {
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

    private String shown(FundingDesk.Opened opened, PlannedFrames plan, Model model) {
        var texts = opened.table().view().texts();
        boolean writes = TablePages.writes(opened.table());
        model.addAttribute("heading", texts.of("funding.frames.title")).addAttribute("desk", opened.place().home() + "/funding")
                .addAttribute("plan", ProposalView.of(plan, plan.area() == null ? java.util.OptionalInt.empty() : needs.residents(plan.area()), texts)).addAttribute("takes", writes)
                .addAttribute("errorLines", plan.form().errors().entrySet().stream().map(error -> new ErrorLine(error.getKey(), error.getValue())).toList());
        if (!plan.form().errors().isEmpty()) {
            model.addAttribute("wrong", true);
        }
        return desk.shown(opened, model, "web/funding/frames");
    }
}
