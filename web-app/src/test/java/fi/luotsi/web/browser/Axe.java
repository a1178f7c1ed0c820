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

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final List<String> RULES_OF_COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final String SCRIPT = script();

    /** One line for each element at fault. */
    private static final String ASK = """
            ({type, values, without, part}) => axe.run(part || document, {runOnly: {type, values},
                rules: Object.fromEntries(without.map(rule => [rule, {enabled: false}])), resultTypes: ['violations'], preload: false})
              .then(result => result.violations.flatMap(broken => broken.nodes.map(node =>
                broken.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary.split('\\n').slice(1, 2).join(' ').trim())))""";

    /** Which rules. */
    enum Asked {

        ALL("tag", TAGS, List.of()),
        /** What other colours alone can change. */
        COLOURS("rule", RULES_OF_COLOURS, List.of()),
        BUT_COLOURS("tag", TAGS, RULES_OF_COLOURS);

        private final String type;
        private final List<String> values;
        private final List<String> without;

        Asked(String type, List<String> values, List<String> without) {
            this.type = type;
            this.values = values;
            this.without = without;
        }
    }

    private final Page page;

    Axe(Page page) {
        this.page = page;
        page.evaluate(SCRIPT);
    }

    /** @param part a selector where only that part of the page is new; an empty text for all of it */
    @SuppressWarnings("unchecked")
    List<String> findings(Asked asked, String part) {
        var question = Map.of("type", asked.type, "values", asked.values, "without", asked.without, "part", part);
        return (List<String>) Objects.requireNonNull(page.evaluate(ASK, question));
    }

    private static String script() {
        try (var script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
