package fi.luotsi.web.browser;

/** How a negotiator comes to the forms of the strategy's draft. */
final class StrategySteps {

    private StrategySteps() {}

    static void opensANewItem(Window window, Places places) {
        opensTheDraft(window);
        window.open("/strategy/draft/items/new");
    }

    static void opensAnItem(Window window, Places places) {
        opensTheDraft(window);
        window.open(window.main().locator("a[href^='/strategy/draft/items/']:not([href*='/new'])").first().getAttribute("href"));
    }

    static void opensARequiredContent(Window window, Places places) {
        opensTheDraft(window);
        window.open("/strategy/draft/contents/SERVICE_PROMISE");
    }

    /** Begins one where there is none. */
    private static void opensTheDraft(Window window) {
        window.open("/strategy/draft");
        var begin = window.main().locator("form[action$='/strategy/draft'] button");
        if (begin.count() > 0) {
            begin.first().click();
        }
    }
}
