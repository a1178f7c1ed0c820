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
import fi.luotsi.negotiation.DraftChangedMeanwhile;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.RulesBroken;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.ui.ErrorLine;
import fi.luotsi.ui.table.RuleMessages;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.web.negotiation.TablePages;
import jakarta.servlet.http.HttpServletResponse;

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

    /** Shows what would change; once the person has seen it and says so, lays it into the draft. */
    @PostMapping
    String take(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam Map<String, String> form, Locale locale, Model model, RedirectAttributes after,
            HttpServletResponse response) {
        var opened = desk.open(acting, id, locale);
        var plan = planned(acting, opened, form);
        var proposal = plan.proposal();
        if (proposal == null) {
            return shown(opened, plan, model);
        }
        var texts = opened.table().view().texts();
        var reason = form.getOrDefault("reason", "").isBlank() ? texts.of("funding.frames.reason.default") : form.getOrDefault("reason", "").strip();
        var asItIs = proposal.offers(reason, FramesFromFunding::version);
        if (asItIs.isEmpty()) {
            after.addFlashAttribute("said", texts.of("funding.frames.taken.same"));
            return frames(id);
        }
        if (!form.containsKey("seen")) {
            return checked(opened, plan, TakenFrame.of(proposal, asItIs, texts), reason, model);
        }
        try {
            organizer.draft(acting, new NegotiationId(id), proposal.offers(reason, state -> seen(form, state)));
        } catch (RulesBroken broken) {
            model.addAttribute("refused", new RuleMessages(texts).of(broken.violations())).addAttribute("wrong", true);
            return shown(opened, plan, model);
        } catch (DraftChangedMeanwhile changed) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("changed", true);
            return checked(opened, plan, TakenFrame.of(proposal, asItIs, texts), reason, model);
        }
        after.addFlashAttribute("said", texts.of("funding.frames.taken", asItIs.size()));
        return frames(id);
    }

    private String checked(FundingDesk.Opened opened, PlannedFrames plan, List<TakenFrame> lines, String reason, Model model) {
        var texts = opened.table().view().texts();
        model.addAttribute("heading", texts.of("funding.frames.check")).addAttribute("desk", opened.place().home() + "/funding").addAttribute("typed", plan.form().typed())
                .addAttribute("lines", lines).addAttribute("replaces", lines.stream().anyMatch(line -> line.replaced() != null)).addAttribute("reason", reason);
        return desk.shown(opened, model, "web/funding/frames-check");
    }

    private static String frames(UUID id) {
        return "redirect:/negotiations/" + id + "/frames";
    }

    private static int version(TermState state) {
        return state.draft() == null ? 0 : state.draft().version();
    }

    private static int seen(Map<String, String> form, TermState state) {
        var seen = form.getOrDefault(TakenFrame.seenField(state), "");
        return seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0;
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
