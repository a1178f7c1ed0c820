package fi.luotsi.ui.depth;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.table.TableOpening;

/**
 * What a depth would change, while it is chosen in the panel of a chain's term. Each side has a controller of its own, which says the
 * address, what the fields of its form are called, and who may come there.
 *
 * @param <P> that side's staff
 */
public abstract class DepthRoutes<P extends Acting.Person> {

    private final String base;
    private final TableOpening tables;
    private final ChainDials dials;

    protected DepthRoutes(String base, TableOpening tables, ChainDials dials) {
        this.base = base;
        this.tables = tables;
        this.dials = dials;
    }

    /** What the fields of the side's form say. */
    protected abstract ChainDials.Choice choice(UUID term, Map<String, String> fields);

    @GetMapping("/{id}/terms/{term}/depth")
    String preview(P acting, @PathVariable UUID id, @PathVariable UUID term, @RequestParam Map<String, String> fields, Locale locale, Model model) {
        var table = tables.open(acting, base, id, locale);
        var state = table.table().term(new TermId(term)).orElseThrow(() -> new NotFound(term));
        model.addAttribute("chainDial", dials.dial(acting, table.texts(), state, choice(term, fields)).orElseThrow(() -> new NotFound(term)));
        return "ui/depth :: preview";
    }
}
