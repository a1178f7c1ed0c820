package fi.luotsi.ui.piece;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.Context;
import org.thymeleaf.engine.TemplateManager;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Renders a piece of a page, or gives what was rendered before for an equal record:
 *
 * <pre>{@code <th:block ready:html="${#pieces.html('ui/package-row', row)}"></th:block>}</pre>
 *
 * <p>The template {@code ui/package-row.html} holds the piece and nothing around it; it sees the record as {@code it} and the
 * language's words, and neither the model nor the request nor the session. So what is kept can never show one reader what another
 * one may see: whoever is given a kept piece has brought the very same record. Addresses are written as they are ({@code th:href="${it.href}"}),
 * because {@code @{…}} needs the request.
 */
public final class Pieces {

    private final TemplateManager templates;
    private final Locale locale;
    private final KeptPieces kept;

    Pieces(TemplateManager templates, Locale locale, KeptPieces kept) {
        this.templates = templates;
        this.locale = locale;
        this.kept = kept;
    }

    public String html(String template, Record it) {
        return kept.get(new KeptPieces.Key(template, locale, it), this::render);
    }

    /** A piece that follows from the language alone. */
    public String html(String template) {
        return html(template, new Nothing());
    }

    /** The pieces of all records, one after the other. */
    public String each(String template, List<? extends Record> records) {
        var html = new StringBuilder();
        records.forEach(it -> html.append(html(template, it)));
        return html.toString();
    }

    private String render(KeptPieces.Key key) {
        var html = new StringWriter();
        templates.parseAndProcess(new TemplateSpec(key.template(), TemplateMode.HTML), new Context(key.locale(), Map.of("it", key.it())), html);
        return html.toString();
    }

    private record Nothing() {}
}
