package fi.luotsi.web.browser;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A page as somebody comes to see it.
 *
 * @param username who; an empty text for whoever has not signed in
 * @param route the pattern under which the application registered it
 * @param way how the person gets there
 * @param onlyLooks whether coming there changes nothing, so that others may look at the same time
 * @param part a selector where the rest of the page is checked elsewhere; an empty text for the whole page
 */
record ShownPage(String username, String route, BiConsumer<Window, Places> way, boolean onlyLooks, String part) {

    static ShownPage page(String username, String route, Function<Places, String> path) {
        return new ShownPage(username, route, (window, places) -> window.open(path.apply(places)), true, "");
    }

    static ShownPage page(String username, String route) {
        return page(username, route, _ -> route);
    }

    /** Reached by more than an address. */
    static ShownPage reached(String username, String route, BiConsumer<Window, Places> way) {
        return new ShownPage(username, route, way, false, "");
    }

    /** Only this part of the page is new. */
    ShownPage only(String selector) {
        return new ShownPage(username, route, way, onlyLooks, selector);
    }
}
