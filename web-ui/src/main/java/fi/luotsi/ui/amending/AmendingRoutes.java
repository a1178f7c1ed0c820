package fi.luotsi.ui.amending;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

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
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.RulesBroken;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.deciding.SmallForm;
import fi.luotsi.ui.table.TableOpening;

/**
 * What an amendment changes, what two versions differ in, and the text on a day. Each side has a controller of its own, which says the
 * address and who may come there.
 *
 * @param <P> that side's staff
 */
public abstract class AmendingRoutes<P extends Acting.Person> {

    private static final String INLINE = "inline";

    private final String base;
    private final Parts parts;

    protected AmendingRoutes(String base, Parts parts) {
        this.base = base;
        this.parts = parts;
    }

    /** What the routes lead to. */
    @Component
    public record Parts(ChangesDesk changes, RemovalDesk removals, TextDesk text, TableReading reading, TableOpening opening) {}

    /** Lays acceptances into the acting side's draft. */
    protected abstract void draft(P acting, NegotiationId id, List<DraftEntry> entries);

    @GetMapping("/{id}/changes")
    String changes(P acting, @PathVariable UUID id, @RequestParam(defaultValue = "") String view, Locale locale, Model model) {
        return parts.changes().ofAmendment(acting, base, id, view.equals(INLINE), locale, model);
    }

    @GetMapping("/{id}/changes.csv")
    ResponseEntity<byte[]> csv(P acting, @PathVariable UUID id, Locale locale) {
        return parts.changes().csv(acting, id, locale);
    }

    @PostMapping("/{id}/changes/unchanged")
    String acceptUnchanged(P acting, @PathVariable UUID id, Locale locale, RedirectAttributes after) {
        var texts = parts.opening().texts(locale);
        try {
            int accepted = parts.changes().acceptUnchanged(acting, base, id, locale, (to, entries) -> draft(acting, to, entries));
            after.addFlashAttribute("said", texts.of("amending.unchanged.said", accepted));
        } catch (RulesBroken broken) {
            after.addFlashAttribute("stopped", texts.of("amending.unchanged.not"));
        }
        return "redirect:" + base + "/" + id + "/changes";
    }

    /** Proposes in the own draft that a clause of the agreement be left out of it. */
    @PostMapping("/{id}/changes/{term}/removal")
    String leaveOut(P acting, @PathVariable UUID id, @PathVariable UUID term, @ModelAttribute("small") SmallForm form, Locale locale, RedirectAttributes after) {
        return parts.removals().leaveOut(acting, base, id, new TermId(term), form, locale, after, (to, entries) -> draft(acting, to, entries));
    }

    /** The choice of versions, made without JavaScript. */
    @GetMapping("/{id}/agreement/versions/diff")
    String choose(P acting, @PathVariable UUID id, @RequestParam(defaultValue = "1") int from, @RequestParam(defaultValue = "2") int to) {
        parts.reading().head(acting, new NegotiationId(id)); // nobody learns from a redirect that there is such a negotiation
        return "redirect:" + base + "/" + id + "/agreement/versions/" + Math.min(from, to) + "/" + Math.max(from, to) + "/diff";
    }

    @GetMapping("/{id}/agreement/versions/{from}/{to}/diff")
    String between(P acting, @PathVariable UUID id, @PathVariable int from, @PathVariable int to, @RequestParam(defaultValue = "") String view, Locale locale, Model model) {
        return parts.changes().between(acting, base, id, from, to, view.equals(INLINE), locale, model);
    }

    @GetMapping("/{id}/agreement/versions/{from}/{to}/diff.csv")
    ResponseEntity<byte[]> csv(P acting, @PathVariable UUID id, @PathVariable int from, @PathVariable int to, Locale locale) {
        return parts.changes().csv(acting, id, from, to, locale);
    }

    @GetMapping("/{id}/agreement/text")
    String text(P acting, @PathVariable UUID id, @ModelAttribute("form") TextDesk.DayForm form, BindingResult binding, Locale locale, Model model) {
        return parts.text().show(acting, base, id, form, binding, locale, model);
    }
}
