package fi.luotsi.ui.deciding;

import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.Agreements;
import fi.luotsi.agreement.Decisions;
import fi.luotsi.agreement.Proposals;
import fi.luotsi.agreement.Signatures;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.ui.TypedFields;

/**
 * The agreement of one negotiation: decisions, signatures, the end. Each side has a controller of its own, which says the address and who
 * may come there.
 *
 * @param <P> that side's staff
 */
public abstract class AgreementRoutes<P extends Acting.Person> {

    private final String base;
    private final Parts parts;

    protected AgreementRoutes(String base, Parts parts) {
        this.base = base;
        this.parts = parts;
    }

    /** What the routes lead to. */
    @Component
    public record Parts(AgreementDesk desk, DecisionDesk deciding, Agreements agreements, Decisions decisions, Proposals proposals, Signatures signatures) {}

    @GetMapping
    protected String show(P acting, @PathVariable UUID id, Locale locale, Model model) {
        return parts.desk().show(acting, base, id, locale, model);
    }

    @GetMapping("/files/{sha256}.pdf")
    ResponseEntity<byte[]> file(P acting, @PathVariable UUID id, @PathVariable String sha256) {
        var file = parts.agreements().file(acting, new NegotiationId(id), sha256);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header("Content-Disposition", "attachment; filename=\"" + sha256.substring(0, 12) + ".pdf\"").body(file);
    }

    @GetMapping("/decisions/new")
    String blank(P acting, @PathVariable UUID id, @RequestParam(defaultValue = "") String body, Locale locale, Model model) {
        return parts.deciding().blank(acting, base, id, body, locale, model);
    }

    @PostMapping("/decisions")
    String decide(P acting, @PathVariable UUID id, @ModelAttribute("form") DecisionForm form, BindingResult binding, Locale locale, Model model, HttpServletResponse response,
            RedirectAttributes after) {
        return parts.deciding().decide(acting, base, id, form, binding, locale, model, response, after);
    }

    @PostMapping("/conflicts")
    String declare(P acting, @PathVariable UUID id, @ModelAttribute("small") SmallForm form, Locale locale, RedirectAttributes after) {
        return parts.desk().act(acting, base, id, "conflict", form, locale, after, one -> parts.decisions().declareConflict(acting, one, form.said()));
    }

    @PostMapping("/answers")
    String answer(P acting, @PathVariable UUID id, @ModelAttribute("small") SmallForm form, Locale locale, RedirectAttributes after) {
        return parts.desk().act(acting, base, id, "answer", form, locale, after, one -> parts.proposals().answer(acting, one, form.sequence(), form.said()));
    }

    @PostMapping("/signatures")
    String sign(P acting, @PathVariable UUID id, @ModelAttribute("small") SmallForm form, Locale locale, RedirectAttributes after) {
        return parts.desk().act(acting, base, id, "sign", form, locale, after, one -> parts.signatures().sign(acting, one, form.sequence()));
    }

    @PostMapping("/refusals")
    String refuse(P acting, @PathVariable UUID id, @ModelAttribute("small") SmallForm form, Locale locale, RedirectAttributes after) {
        return parts.desk().act(acting, base, id, "refuse", form, locale, after, one -> parts.signatures().refuse(acting, one, form.sequence(), form.said()));
    }

    @PostMapping("/terminations")
    String terminate(P acting, @PathVariable UUID id, @ModelAttribute("small") SmallForm form, BindingResult binding, Locale locale, RedirectAttributes after) {
        var last = new TypedFields(binding).day(form.lastDay(), "lastDay");
        return last.isEmpty() ? parts.desk().dayMissing(acting, base, id, form, locale, after)
                : parts.desk().act(acting, base, id, "terminate", form, locale, after, one -> parts.proposals().terminate(acting, one, form.sequence(), last.get(), form.said()));
    }
}
