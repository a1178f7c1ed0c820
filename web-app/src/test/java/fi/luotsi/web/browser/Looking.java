package fi.luotsi.web.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/**
 * One of those who look at all pages side by side, with a browser of its own: takes walks from the common list until none is left.
 * Gives one line for each thing that is wrong.
 */
record Looking(String base, Places places, Queue<Walk> walks) implements Callable<List<String>> {

    /** Milliseconds. Two browsers and the application share what cores there are, and nothing here has to be quick. */
    private static final double PATIENCE = 120_000;

    private static final int WIDE = 1360;
    private static final int NARROW = 390;
    /** 1280 pixels at four times the size (WCAG 1.4.10). */
    private static final int NARROWEST = 320;
    private static final int HEIGHT = 900;
    private static final Pattern KEY = Pattern.compile("\\?\\?[\\w.-]+?\\?\\?");

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
        var axe = new Axe(window.page());
        for (int width : new int[] {WIDE, NARROW}) {
            window.page().setViewportSize(width, HEIGHT);
            window.colour("light");
            axe.findings(page.part()).forEach(finding -> findings.add(where + "light " + width + " " + finding));
            window.colour("dark");
            axe.findingsOfColours(page.part()).forEach(finding -> findings.add(where + "dark " + width + " " + finding));
        }
        window.page().setViewportSize(NARROWEST, HEIGHT);
        int needed = window.widthNeeded();
        if (needed > NARROWEST) {
            findings.add(where + "needs " + needed + " pixels at " + NARROWEST + ", " + window.widest());
        }
        window.page().setViewportSize(WIDE, HEIGHT);
    }
}
