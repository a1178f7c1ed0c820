package fi.luotsi.ui.agreement;

import java.util.Locale;
import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;

/**
 * The agreement as a document. Each side has a controller of its own, which says the address and who may come there.
 *
 * @param <P> that side's staff
 */
public abstract class DocumentRoutes<P extends Acting.Person> {

    private final String base;
    private final DocumentDesk desk;

    protected DocumentRoutes(String base, DocumentDesk desk) {
        this.base = base;
        this.desk = desk;
    }

    /** @param text the document's language, fi or sv, whatever the page's is ({@code lang} is the page's) */
    @GetMapping("/{id}/document")
    String show(P acting, @PathVariable UUID id, @RequestParam(defaultValue = "") String text, Locale locale, Model model) {
        return desk.show(acting, base, id, text, locale, model);
    }

    @GetMapping("/{id}/document.pdf")
    ResponseEntity<byte[]> pdf(P acting, @PathVariable UUID id, @RequestParam(defaultValue = "") String text, Locale locale) {
        return desk.pdf(acting, base, id, text, locale);
    }
}
