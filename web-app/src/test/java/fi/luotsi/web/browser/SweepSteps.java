package fi.luotsi.web.browser;

/** How a negotiator comes to a sweep that is done: the one there is, or a small one ordered now. */
final class SweepSteps {

    private SweepSteps() {}

    static void orders(Window window, String negotiation) {
        window.open(negotiation + "/funding/sweeps");
        var done = window.main().locator("h3 a");
        if (done.count() > 0) {
            window.open(done.first().getAttribute("href"));
        } else {
            window.open(negotiation + "/funding/sweeps/new");
            var form = window.main().locator("#sweep-form");
            form.locator("#replications").fill("20");
            form.locator("#alpha").fill("0 0.5 1");
            form.locator("button.ds-button").click();
        }
        window.main().locator("#sweep-hash").waitFor();
    }
}
