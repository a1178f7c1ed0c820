package fi.luotsi.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.luotsi.web.browser.OrganizersScreen.CHILDREN;
import static fi.luotsi.web.browser.OrganizersScreen.OLDER;
import static fi.luotsi.web.browser.OrganizersScreen.PSYCHIATRY;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;

/** A block copied from a spreadsheet into the grid of frames, on both sides. */
class PastingIT extends InTheBrowser {

    @Test
    void aColumnOfFinnishNumbersIsPastedSummedAndTakenBack() {
        var organizer = new OrganizersScreen(window("neuvottelija"), tables().atItsStart(organizer("neuvottelija"), house().liikelaitos()));
        organizer.opensTheFrames();
        organizer.frame(CHILDREN).fill("1");
        paste(organizer.frame(CHILDREN), "310 000 000,00 €\t\"Syy, jossa\n\"\"kaksi\"\" riviä\"\r\n95\u00a0000\u00a0000\t\r\n-\t\r\n");
        assertThat(organizer.frame(CHILDREN)).hasValue("310 000 000,00 €");
        assertThat(organizer.frame(PSYCHIATRY)).hasValue("95\u00a0000\u00a0000");
        assertThat(organizer.frame(OLDER)).hasValue("0");
        organizer.window().sees("Solut liitettiin: 4.");
        org.assertj.core.api.Assertions.assertThat(organizer.window().text()).contains("405\u00a0000\u00a0000,00\u00a0€");
        organizer.frame(CHILDREN).press("Control+z");
        assertThat(organizer.frame(CHILDREN)).hasValue("1");
        assertThat(organizer.frame(PSYCHIATRY)).hasValue("");
        organizer.window().sees("Liitetyt solut palautettiin.");
    }

    @Test
    void theProvidersBlockFillsTheAnswersAndAButtonTakesItBack() {
        var provider = new ProvidersScreen(window("tuottaja"), tables().afterTheFirstRound(organizer("neuvottelija"), house().liikelaitos()));
        provider.opensTheFrames();
        var volume = provider.field("Määrä", CHILDREN);
        paste(volume, "4 200\t610\t322 000 000\tKasvu\n1 000\t120,5\t98 000 000-\tJono\n1\t2\t3\t4\n1\t2\t3\t4");
        assertThat(provider.field("Vastatarjous", CHILDREN)).hasValue("322 000 000");
        assertThat(provider.field("Vastatarjous", PSYCHIATRY)).hasValue("\u221298 000 000");
        assertThat(provider.field("Perustelu", PSYCHIATRY)).hasValue("Jono");
        provider.window().sees("Taulukon ulkopuolelle jäi: 4.");
        provider.saves();
        assertThat(provider.field("Vastatarjous", PSYCHIATRY)).hasAttribute("aria-invalid", "true");
        assertThat(provider.field("Vastatarjous", CHILDREN)).hasValue("322 000 000");
        paste(volume, "7\t8\n9\t10");
        provider.window().press("Peru liittäminen");
        assertThat(provider.field("Määrä", CHILDREN)).hasValue(Pattern.compile("4.200"));
    }

    private static void paste(Locator cell, String block) {
        cell.focus();
        cell.evaluate("(cell, text) => { const clipboard = new DataTransfer(); clipboard.setData('text/plain', text);"
                + " cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true })); }", block);
    }
}
