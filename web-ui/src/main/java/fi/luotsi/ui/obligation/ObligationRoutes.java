package fi.luotsi.ui.obligation;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
import fi.luotsi.agreement.obligation.Obligations;
import fi.luotsi.ui.TypedFields;

/**
 * What an agreement asks of its parties. Each side has a controller of its own, which says the address and who may come there.
 *
 * @param <P> that side's staff
 */
public abstract class ObligationRoutes<P extends Acting.Person> {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final String base;
    private final Parts parts;

    protected ObligationRoutes(String base, Parts parts) {
        this.base = base;
        this.parts = parts;
    }

    /** What the routes lead to. */
    @Component("obligationParts")
    public record Parts(ObligationDesk desk, ObligationWriting writing, Obligations obligations) {}

    @GetMapping
    String list(P acting, @PathVariable UUID id, @RequestParam Map<String, String> parameters, Locale locale, Model model) {
        return parts.desk().list(acting, base, id, parameters, locale, model);
    }

    @GetMapping("/calendar.ics")
    ResponseEntity<byte[]> calendar(P acting, @PathVariable UUID id, Locale locale) {
        return ResponseEntity.ok().contentType(CALENDAR).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("obligations.ics").build().toString())
                .body(parts.desk().calendar(acting, base, id, locale).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/new")
    String blank(P acting, @PathVariable UUID id, Locale locale, Model model) {
        return parts.writing().blank(acting, base, id, locale, model);
    }

    @PostMapping("/new")
    String write(P acting, @PathVariable UUID id, @ModelAttribute("form") ObligationForm form, BindingResult binding, Locale locale, Model model, RedirectAttributes after) {
        return parts.writing().write(acting, base, id, form, binding, locale, model, after);
    }

    @GetMapping("/{obligation}")
    String show(P acting, @PathVariable UUID id, @PathVariable UUID obligation, Locale locale, Model model) {
        return parts.desk().show(acting, base, id, obligation, locale, model);
    }

    /** @param what owner, evidence or reason: the text that is given */
    @PostMapping("/{obligation}")
    String keep(P acting, @PathVariable UUID id, @PathVariable UUID obligation, @RequestParam(defaultValue = "owner") String what,
            @ModelAttribute("form") KeepingForm form, BindingResult binding, Locale locale, Model model, RedirectAttributes after) {
        return switch (what) {
            case "evidence" -> parts.desk().keep(acting, base, id, obligation, what, binding, (table, one) -> parts.obligations().fulfil(acting, table, one,
                    ObligationDesk.day(form.due()), TypedFields.text(form.evidence())), locale, model, after);
            case "reason" -> parts.desk().keep(acting, base, id, obligation, what, binding, (table, one) -> parts.obligations().strike(acting, table, one,
                    TypedFields.text(form.reason())), locale, model, after);
            default -> parts.desk().keep(acting, base, id, obligation, "owner", binding, (table, one) -> parts.obligations().name(acting, table, one,
                    TypedFields.text(form.owner())), locale, model, after);
        };
    }
}
