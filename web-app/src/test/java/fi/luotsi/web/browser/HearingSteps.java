package fi.luotsi.web.browser;

/** How somebody comes to the pages about hearings. */
final class HearingSteps {

    private HearingSteps() {}

    static void opensOneAsAnybody(Window window, Places places) {
        opensTheFirst(window, "/public/hearings");
    }

    static void opensOneAsTheOrganizer(Window window, Places places) {
        opensTheFirst(window, Places.told(places, "/hearings"));
    }

    static void opensOneAsTheProvider(Window window, Places places) {
        opensTheFirst(window, "/portal" + Places.told(places, "/hearings"));
    }

    static void announcesNothing(Window window, Places places) {
        window.open(Places.told(places, "/hearings/new"));
        window.main().locator("form .btns button").click();
        window.main().locator("[data-error-summary]").waitFor();
    }

    private static void opensTheFirst(Window window, String list) {
        window.open(list);
        window.main().locator("li a[href*='/hearings/']").first().click();
        window.main().locator("#questions-head").waitFor();
    }
}
