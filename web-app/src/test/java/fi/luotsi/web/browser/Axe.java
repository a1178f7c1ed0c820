package fi.luotsi.web.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * The accessibility checker axe-core on one loaded page: put there once, asked as often as the page's look changes. Rules of WCAG
 * 2.2 level A and AA.
 */
final class Axe {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final List<String> RULES_OF_COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final String SCRIPT = script();

    /** One line for each element at fault. */
    private static final String ASK = """
            ({type, values, part}) => axe.run(part || document, {runOnly: {type, values}, resultTypes: ['violations'], preload: false})
              .then(result => result.violations.flatMap(broken => broken.nodes.map(node =>
                broken.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary.split('\\n').slice(1, 2).join(' ').trim())))""";

    private final Page page;

    Axe(Page page) {
        this.page = page;
        page.evaluate(SCRIPT);
    }

    /** @param part a selector where only that part of the page is new; an empty text for all of it */
    List<String> findings(String part) {
        return ask("tag", RULES, part);
    }

    /** What other colours alone can change since {@link #findings}. */
    List<String> findingsOfColours(String part) {
        return ask("rule", RULES_OF_COLOURS, part);
    }

    @SuppressWarnings("unchecked")
    private List<String> ask(String type, List<String> values, String part) {
        return (List<String>) Objects.requireNonNull(page.evaluate(ASK, Map.of("type", type, "values", values, "part", part)));
    }

    private static String script() {
        try (var script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
