package fi.luotsi.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.LoadState;

/** An open page that shows a submission by itself, within two seconds and without being loaded again. */
record LivePage(Window window, String path) implements OtherSide {

    /** Milliseconds. */
    private static final double SOON = 2_000;

    private static final String MARK = "neverReloaded";

    @Override
    public void watches(String text) {
        var listening = window.page().waitForResponse(answer -> answer.url().contains(path + "/events"), () -> window.open(path));
        org.assertj.core.api.Assertions.assertThat(listening.status()).isEqualTo(200);
        window.page().waitForLoadState(LoadState.LOAD);
        window.sees(text);
        window.page().evaluate("mark => { window[mark] = true; }", MARK);
    }

    @Override
    public void seesBySelf(String text) {
        assertThat(window.main()).containsText(text, new ContainsTextOptions().setTimeout(SOON));
        org.assertj.core.api.Assertions.assertThat(window.page().evaluate("mark => window[mark] === true", MARK)).as("not reloaded").isEqualTo(true);
    }
}
