package fi.luotsi.portal.flowdown;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.flowdown.FlowDowns;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.flowdown.FlowDownDesk;
import fi.luotsi.ui.flowdown.PassageForm;
import fi.luotsi.ui.flowdown.SubcontractorForm;

/** The provider keeps its subcontractors and what their contracts repeat of the agreement. */
@Controller
@RequestMapping("/portal/negotiations/{id}/subcontractors")
class FlowDownController {

    private static final String BASE = "/portal/negotiations";

    private final FlowDownDesk desk;
    private final FlowDowns flowDowns;

    FlowDownController(FlowDownDesk desk, FlowDowns flowDowns) {
        this.desk = desk;
        this.flowDowns = flowDowns;
    }

    @GetMapping
    String show(Acting.ProviderStaff acting, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID subcontractor,
            @RequestParam(required = false) @Nullable UUID duty, Locale locale, Model model) {
        return desk.show(acting, BASE, id, subcontractor, duty, locale, model);
    }

    @PostMapping
    String name(Acting.ProviderStaff acting, @PathVariable UUID id, @ModelAttribute("form") SubcontractorForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        return desk.name(acting, BASE, id, form, binding, locale, model, after);
    }

    @PostMapping("/passages")
    String repeat(Acting.ProviderStaff acting, @PathVariable UUID id, @ModelAttribute("passage") PassageForm passage, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        return desk.repeat(acting, BASE, id, passage, binding, locale, model, after);
    }

    /** Where somebody comes who reloads a refused form. */
    @GetMapping("/passages")
    String back(Acting.ProviderStaff acting, @PathVariable UUID id) {
        return "redirect:" + BASE + "/" + id + "/subcontractors";
    }

    @PostMapping("/withdrawals")
    String withdraw(Acting.ProviderStaff acting, @PathVariable UUID id, @RequestParam(defaultValue = "") String subcontractor, @RequestParam(defaultValue = "") String duty,
            @RequestParam(defaultValue = "") String reason, Locale locale, RedirectAttributes after) {
        return desk.leave(acting, BASE, id, "flowdown.withdrawn.said", table -> flowDowns.withdraw(acting, table, FlowDownDesk.subcontractor(subcontractor),
                new TermId(FlowDownDesk.id(duty)), reason), locale, after);
    }

    @PostMapping("/ends")
    String end(Acting.ProviderStaff acting, @PathVariable UUID id, @RequestParam(defaultValue = "") String subcontractor, @RequestParam(defaultValue = "") String reason,
            Locale locale, RedirectAttributes after) {
        return desk.leave(acting, BASE, id, "flowdown.ended.said", table -> flowDowns.end(acting, table, FlowDownDesk.subcontractor(subcontractor), reason), locale, after);
    }
}
