package fi.luotsi.web.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

import fi.luotsi.web.browser.Axe.Asked;

/**
 * One of those who look at all pages side by side, with a browser of its own: takes walks from the common list until none is left.
 * Gives one line for each thing that is wrong.
 */
record Looking(String base, Places places, Queue<Walk> walks, Set<String> seen) implements Callable<List<String>> {

    /** Milliseconds. Two browsers and the application share what cores there are, and nothing here has to be quick. */
    private static final double PATIENCE = 120_000;

    private static final int WIDE = 1360;
    private static final int NARROW = 390;
    /** 1280 pixels at four times the size (WCAG 1.4.10). */
    private static final int NARROWEST = 320;
    private static final int HEIGHT = 900;

    /**
     * Contrast is the slow question, and words are all that a language changes in it: it is asked once at each width in each scheme, on the
     * narrow screen, where words break into lines of their own, in the languages with the longer ones. All else is asked in every
     * language on both widths (decision 0019).
     */
    private static final Map<String, List<Look>> LOOKS = Map.of(
            "fi", List.of(new Look(WIDE, "light", Asked.ALL), new Look(WIDE, "dark", Asked.COLOURS), new Look(NARROW, "light", Asked.BUT_COLOURS)),
            "sv", List.of(new Look(WIDE, "light", Asked.BUT_COLOURS), new Look(NARROW, "dark", Asked.ALL)),
            "en", List.of(new Look(WIDE, "dark", Asked.BUT_COLOURS), new Look(NARROW, "light", Asked.ALL)));

    private static final Pattern KEY = Pattern.compile("\\?\\?[\\w.-]+?\\?\\?");

    /** One way a page can look, and what axe is asked of it. */
    private record Look(int width, String scheme, Asked asks) {}

    /** Pages that one person sees one after the other, each in all these languages. */
    record Walk(String username, List<String> languages, List<ShownPage> pages) {}

    @Override
    public List<String> call() {
        var findings = new ArrayList<String>();
        try (var chromium = Chromium.start()) {
            for (var walk = walks.poll(); walk != null; walk = walks.poll()) {
                go(walk, chromium, findings);
            }
        }
        return findings;
    }

    private void go(Walk walk, Chromium chromium, List<String> findings) {
        var window = new Window(base, chromium.context(InTheBrowser.desktop()));
        window.page().setDefaultTimeout(PATIENCE);
        try {
            if (!walk.username().isEmpty()) {
                window.signIn(walk.username());
            }
            walk.languages().forEach(language -> {
                window.speak(language);
                walk.pages().forEach(page -> look(window, page, language, findings));
            });
            findings.addAll(window.complaints());
        } catch (RuntimeException stumbled) {
            window.picture("failed-AccessibilityIT-" + walk.username());
            throw stumbled;
        } finally {
            window.close();
        }
    }

    private void look(Window window, ShownPage page, String language, List<String> findings) {
        page.way().accept(window, places);
        var where = language + " " + page.username() + " " + window.path() + ": ";
        if (!language.equals(window.page().locator("html").getAttribute("lang"))) {
            findings.add(where + "speaks another language");
        }
        KEY.matcher(window.page().content()).results().forEach(key -> findings.add(where + "no words for " + key.group()));
        if (page.onlyLooks() && !seen.add(where)) {
            findings.add(where + "stands twice in the list");
        }
        var axe = new Axe(window.page());
        for (Look look : LOOKS.get(language)) {
            window.page().setViewportSize(look.width(), HEIGHT);
            window.colour(look.scheme());
            axe.findings(look.asks(), page.part()).forEach(finding -> findings.add(where + look.scheme() + " " + look.width() + " " + finding));
        }
        window.page().setViewportSize(NARROWEST, HEIGHT);
        int needed = window.widthNeeded();
        if (needed > NARROWEST) {
            findings.add(where + "needs " + needed + " pixels at " + NARROWEST + ", " + window.widest());
        }
        window.page().setViewportSize(WIDE, HEIGHT);
    }
}
