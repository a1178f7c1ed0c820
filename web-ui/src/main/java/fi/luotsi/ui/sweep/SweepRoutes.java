package fi.luotsi.ui.sweep;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import jakarta.servlet.http.HttpServletResponse;

/**
 * One side's sweeps of the projection. Each side has a controller of its own, which says the address and who
 * may come there.
 *
 * @param <P> that side's staff
 */
public abstract class SweepRoutes<P extends Acting.Person> {

    private final String base;
    private final SweepPages pages;
    private final SweepPage page;

    protected SweepRoutes(String base, SweepPages pages, SweepPage page) {
        this.base = base;
        this.pages = pages;
        this.page = page;
    }

    @GetMapping
    String list(P acting, @PathVariable UUID id, Locale locale, Model model) {
        return pages.list(SweepPlace.of(acting, base, id, locale), model);
    }

    @GetMapping("/new")
    String blank(P acting, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID scenario, Locale locale, Model model) {
        return pages.blank(SweepPlace.of(acting, base, id, locale), scenario, model);
    }

    @PostMapping
    String order(P acting, @PathVariable UUID id, @ModelAttribute("form") SweepForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        return pages.order(SweepPlace.of(acting, base, id, locale), form, binding, model, after);
    }

    @GetMapping("/{sweep}")
    String show(P acting, @PathVariable UUID id, @PathVariable UUID sweep, Locale locale, Model model) {
        return page.show(SweepPlace.of(acting, base, id, locale), sweep, model);
    }

    /** The progress alone; once there is nothing more to wait for, the page loads itself anew with all its points. */
    @GetMapping("/{sweep}/progress")
    String progress(P acting, @PathVariable UUID id, @PathVariable UUID sweep, Locale locale, Model model, HttpServletResponse response) {
        var place = SweepPlace.of(acting, base, id, locale);
        if (!page.goesOn(place, sweep)) {
            response.setHeader("HX-Refresh", "true");
        }
        return page.progress(place, sweep, model);
    }

    @PostMapping("/{sweep}/cancel")
    String cancel(P acting, @PathVariable UUID id, @PathVariable UUID sweep, Locale locale, RedirectAttributes after) {
        return page.cancel(SweepPlace.of(acting, base, id, locale), sweep, after);
    }

    @PostMapping("/{sweep}/repeat")
    String repeat(P acting, @PathVariable UUID id, @PathVariable UUID sweep, Locale locale, RedirectAttributes after) {
        return page.repeat(SweepPlace.of(acting, base, id, locale), sweep, after);
    }

    @GetMapping("/{sweep}/points.csv")
    ResponseEntity<byte[]> csv(P acting, @PathVariable UUID id, @PathVariable UUID sweep, Locale locale) {
        return file(page.csv(SweepPlace.of(acting, base, id, locale), sweep), "text/csv;charset=UTF-8", "luotsi-sweep-" + sweep + ".csv");
    }

    @GetMapping("/{sweep}/parameters.json")
    ResponseEntity<byte[]> parameters(P acting, @PathVariable UUID id, @PathVariable UUID sweep, Locale locale) {
        return file(page.parameters(SweepPlace.of(acting, base, id, locale), sweep), "application/json", "luotsi-sweep-" + sweep + ".json");
    }

    private static ResponseEntity<byte[]> file(String text, String type, String name) {
        return ResponseEntity.ok().header("Content-Type", type).header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
