package fi.luotsi.web.dispute;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.dispute.DisputeRefused;
import fi.luotsi.negotiation.dispute.DisputeRule;
import fi.luotsi.negotiation.dispute.Ladder;
import fi.luotsi.negotiation.dispute.Ladders;

/** The administrator lays down the ladder of disagreements. */
@Controller
@RequestMapping("/admin/ladder")
class LadderPage {

    private final Ladders ladders;

    LadderPage(Ladders ladders) {
        this.ladders = ladders;
    }

    @GetMapping
    String ladder(Acting.OrganizerStaff acting, Model model) {
        var ladder = ladders.own(acting);
        model.addAttribute("form", LadderForm.of(ladder)).addAttribute("assumed", ladder.version() == Ladder.SHIPPED.version());
        return "admin/ladder";
    }

    @PostMapping
    String layDown(Acting.OrganizerStaff acting, @ModelAttribute("form") LadderForm form, BindingResult binding, Model model, RedirectAttributes after) {
        if (binding.hasErrors()) {
            model.addAttribute("wrong", true);
            return "admin/ladder";
        }
        try {
            if (ladders.layDown(acting, form.getSeen(), form.laid())) {
                after.addFlashAttribute("saved", true);
                return "redirect:/admin/ladder";
            }
            // The version typed over is the one that stands now: saving again is a decision, not an accident.
            form.setSeen(ladders.own(acting).version());
            model.addAttribute("meanwhile", true);
        } catch (DisputeRefused broken) {
            broken.rules().forEach(rule -> reject(rule, form, binding));
            model.addAttribute("wrong", true);
        }
        return "admin/ladder";
    }

    /** Beside the first field it concerns. */
    private static void reject(DisputeRule rule, LadderForm form, BindingResult binding) {
        var levels = form.laid();
        for (int index = 0; index < levels.size(); index++) {
            var level = levels.get(index);
            boolean top = index == Ladder.TOP - 1;
            switch (rule) {
                case LEVEL_HAS_A_NAME_IN_BOTH_LANGUAGES -> {
                    refuse(level.name().fi().isBlank(), "fi", index, rule, binding);
                    refuse(level.name().sv() == null || level.name().sv().isBlank(), "sv", index, rule, binding);
                }
                case LEVEL_HAS_ITS_DAYS -> refuse(!top && (level.days() == null || level.days() < 1 || level.days() > 365), "days", index, rule, binding);
                case LIMITS_RISE -> refuse(index > 0 && !top && falls(levels.get(index - 1), level), "limit", index, rule, binding);
                default -> throw new IllegalStateException("No rule of the ladder: " + rule);
            }
        }
    }

    private static boolean falls(Ladder.Level below, Ladder.Level above) {
        return above.limit() != null && (below.limit() == null || below.limit().exceeds(above.limit()));
    }

    private static void refuse(boolean wrong, String field, int index, DisputeRule rule, BindingResult binding) {
        if (wrong) {
            binding.rejectValue("levels[" + index + "]." + field, "dispute.rule." + rule.name());
        }
    }
}
