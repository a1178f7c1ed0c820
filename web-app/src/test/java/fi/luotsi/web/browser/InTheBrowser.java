package fi.luotsi.web.browser;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ReducedMotion;

import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.RunningLuotsi;

/**
 * A test in which people sit at their screens. Each window is a browser of its own and is closed after the test, which fails if
 * any page in it broke the content policy or stumbled over a script.
 */
abstract class InTheBrowser extends RunningLuotsi {

    @RegisterExtension
    static final OneChromium BROWSER = new OneChromium();

    private final List<Window> windows = new ArrayList<>();

    @Autowired
    private FreshTables tables;

    /** Negotiations that no other test needs. */
    FreshTables tables() {
        return tables;
    }

    /** A window 1360 pixels wide in which nobody has signed in; the browser asks for Finnish pages. */
    Window window() {
        return window(desktop());
    }

    Window window(String username) {
        return window().signIn(username);
    }

    /** A browser in which scripts are switched off. */
    Window windowWithoutScripts(String username) {
        return window(desktop().setJavaScriptEnabled(false)).signIn(username);
    }

    Window window(NewContextOptions options) {
        var window = new Window(base(), BROWSER.chromium().context(options));
        windows.add(window);
        return window;
    }

    static NewContextOptions desktop() {
        return new NewContextOptions().setViewportSize(1360, 900).setLocale("fi-FI").setTimezoneId("Europe/Helsinki").setReducedMotion(ReducedMotion.REDUCE);
    }

    void pictureEveryWindow(String name) {
        for (int i = 0; i < windows.size(); i++) {
            windows.get(i).picture(name + "-" + (i + 1));
        }
    }

    @AfterEach
    void closeEveryWindow() {
        var complaints = windows.stream().flatMap(window -> window.complaints().stream()).toList();
        windows.forEach(Window::close);
        windows.clear();
        org.assertj.core.api.Assertions.assertThat(complaints).as("what the browser complained of").isEmpty();
    }
}
