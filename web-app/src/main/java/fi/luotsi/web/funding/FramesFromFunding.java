package fi.luotsi.web.funding;

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
    private final FramePlans plans;
    private final OrganizerAtTheTable organizer;

    FramesFromFunding(FundingDesk desk, FramePlans plans, OrganizerAtTheTable organizer) {
        this.desk = desk;
        this.plans = plans;
        this.organizer = organizer;
    }

    @GetMapping
    String reckon(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam Map<String, String> query, Locale locale, Model model) {
        var opened = desk.open(acting, id, locale);
        var plan = plans.of(acting, opened, query);
        return shown(opened, plan, model);
    }

    /** Shows what would change; once the person has seen it and says so, lays it into the draft. */
    @PostMapping
    String take(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam Map<String, String> form, Locale locale, Model model, RedirectAttributes after,
            HttpServletResponse response) {
        var opened = desk.open(acting, id, locale);
        var plan = plans.of(acting, opened, form);
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

    private String shown(FundingDesk.Opened opened, PlannedFrames plan, Model model) {
        var texts = opened.table().view().texts();
        boolean writes = TablePages.writes(opened.table());
        model.addAttribute("heading", texts.of("funding.frames.title")).addAttribute("desk", opened.place().home() + "/funding")
                .addAttribute("plan", ProposalView.of(plan, plans.residents(plan), texts)).addAttribute("takes", writes)
                .addAttribute("errorLines", plan.form().errors().entrySet().stream().map(error -> new ErrorLine(error.getKey(), error.getValue())).toList());
        if (!plan.form().errors().isEmpty()) {
            model.addAttribute("wrong", true);
        }
        return desk.shown(opened, model, "web/funding/frames");
    }
}
