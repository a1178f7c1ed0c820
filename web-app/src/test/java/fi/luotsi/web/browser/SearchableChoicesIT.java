package fi.luotsi.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;

/** More than fifteen choices can be searched by typing. */
class SearchableChoicesIT extends InTheBrowser {

    @Test
    void typingNarrowsALongListAndOnlyTheChoiceIsSent() {
        var screen = new OrganizersScreen(window("neuvottelija"), tables().atItsStart(organizer("neuvottelija"), house().liikelaitos()));
        screen.opensThePackage();
        screen.opens("menot", "Lastensuojelu");
        var window = screen.window();
        var choices = window.page().locator("#onlyIf");
        int all = choices.locator("option").count();
        assertThat(all).isGreaterThan(15);
        var field = window.page().getByLabel("Hae valinnoista");
        field.fill("PSYKIATRIA");
        int left = choices.locator("option").count();
        assertThat(left).isGreaterThan(1).isLessThan(6);
        field.press("ArrowDown");
        assertThat(choices).isFocused();
        field.fill("");
        assertThat(choices.locator("option")).hasCount(all);
        field.press("Enter");
        assertThat(window.page().locator("#term-form")).isVisible();
        assertThat((boolean) window.page().evaluate("() => [...new FormData(document.getElementById('term-form')).values()].includes('PSYKIATRIA')")).isFalse();
    }

    @Test
    void withoutScriptsItIsAPlainList() {
        var screen = new OrganizersScreen(windowWithoutScripts("neuvottelija"), tables().atItsStart(organizer("neuvottelija"), house().liikelaitos()));
        screen.opensThePackage();
        screen.opens("menot", "Lastensuojelu");
        Locator choices = screen.window().page().locator("#onlyIf option");
        assertThat(choices.count()).isGreaterThan(15);
        assertThat(screen.window().page().getByLabel("Hae valinnoista")).hasCount(0);
    }
}
