package fi.luotsi.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.LoadState;

/** An open page that shows a submission by itself, within two seconds and without being loaded again. */
record LivePage(Window window, String path) implements OtherSide {

    /** Milliseconds. */
    private static final double SOON = 2_000;

    /** The answer where the account holds all the streams it may. */
    private static final int FULL = 204;
    /** Nanoseconds until the pages of tests before this one have left their streams: two heartbeats. */
    private static final long LEAVING = 40_000_000_000L;
    private static final String MARK = "neverReloaded";

    @Override
    public void watches(String text) {
        watches(path, text);
    }

    /** Another page of the same negotiation. */
    void watches(String address, String text) {
        long end = System.nanoTime() + LEAVING;
        int status = listens(address);
        while (status == FULL && System.nanoTime() < end) {
            status = listens(address);
        }
        org.assertj.core.api.Assertions.assertThat(status).isEqualTo(200);
        window.page().waitForLoadState(LoadState.LOAD);
        window.sees(text);
        window.page().evaluate("mark => { window[mark] = true; }", MARK);
    }

    private int listens(String address) {
        return window.page().waitForResponse(answer -> answer.url().contains(path + "/events"), () -> window.open(address)).status();
    }

    @Override
    public void seesBySelf(String text) {
        assertThat(window.main()).containsText(text, new ContainsTextOptions().setTimeout(SOON));
        org.assertj.core.api.Assertions.assertThat(window.page().evaluate("mark => window[mark] === true", MARK)).as("not reloaded").isEqualTo(true);
    }
}
