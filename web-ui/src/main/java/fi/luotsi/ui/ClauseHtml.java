package fi.luotsi.ui;

import java.util.Set;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Shows a clause's text: paragraphs, numbered and plain lists, emphasis. Everything else of Markdown stays as it was typed,
 * and no HTML of the writer's gets through, because the other party reads it in its own session.
 */
public final class ClauseHtml {

    private static final Parser PARSER = Parser.builder().enabledBlockTypes(Set.of(ListBlock.class)).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();
    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "br", "ol", "ul", "li", "em", "strong")
            .toFactory();

    private ClauseHtml() {}

    /** Safe HTML of the Markdown given: without attributes, links, images, scripts or styles. */
    public static String of(String markdown) {
        return ALLOWED.sanitize(RENDERER.render(PARSER.parse(markdown)));
    }
}
