package fi.luotsi.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import com.microsoft.playwright.options.ReducedMotion;

import fi.luotsi.negotiation.TableReading;
import fi.luotsi.scenario.Scenarios;

/**
 * Every page in three languages, light and dark, on a wide and a narrow screen: nothing for axe to find, no scrolling sideways
 * at 320 pixels, no key in place of its words, nothing the content policy had to stop.
 */
class AccessibilityIT extends InTheBrowser {

    private static final List<String> LANGUAGES = List.of("fi", "sv", "en");
    private static final int WIDE = 1360;
    private static final int NARROW = 390;
    /** 1280 pixels at four times the size (WCAG 1.4.10). */
    private static final int NARROWEST = 320;
    private static final Pattern KEY = Pattern.compile("\\?\\?[\\w.-]+?\\?\\?");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private TableReading reading;

    @Autowired
    private Scenarios scenarios;

    @Test
    void everyPageIsListed() {
        var listed = ShownPages.all().stream().map(ShownPage::route).collect(Collectors.toSet());
        assertThat(registeredPages()).as("pages of the application that have no line in ShownPages")
                .allSatisfy(route -> assertThat(listed.contains(route) || ShownPages.NO_PAGES.contains(route)).as(route).isTrue());
        assertThat(registeredPages().toList()).as("routes in ShownPages that are pages").containsAll(listed);
    }

    @Test
    void everyPageCanBeReadByEverybody() {
        var places = new PlaceMaker(tables(), reading, scenarios, organizer("neuvottelija"), provider("tuottaja")).make(window("paakayttaja"));
        var findings = new ArrayList<String>();
        ShownPages.all().stream().collect(Collectors.groupingBy(ShownPage::username)).forEach((username, pages) -> {
            var options = desktop().setReducedMotion(ReducedMotion.REDUCE);
            var window = username.isEmpty() ? window(options) : window(options).signIn(username);
            LANGUAGES.forEach(language -> {
                window.speak(language);
                pages.forEach(page -> look(window, page, places, language, findings));
            });
        });
        assertThat(findings).isEmpty();
    }

    private static void look(Window window, ShownPage page, Places places, String language, List<String> findings) {
        page.way().accept(window, places);
        var where = language + " " + page.username() + " " + window.path() + ": ";
        if (!language.equals(window.page().locator("html").getAttribute("lang"))) {
            findings.add(where + "speaks another language");
        }
        KEY.matcher(window.page().content()).results().forEach(key -> findings.add(where + "no words for " + key.group()));
        var axe = new Axe(window.page());
        for (int width : new int[] {WIDE, NARROW}) {
            window.page().setViewportSize(width, 900);
            window.colour("light");
            axe.findings(page.part()).forEach(finding -> findings.add(where + "light " + width + " " + finding));
            window.colour("dark");
            axe.findingsOfColours(page.part()).forEach(finding -> findings.add(where + "dark " + width + " " + finding));
        }
        window.page().setViewportSize(NARROWEST, 900);
        int needed = window.widthNeeded();
        if (needed > NARROWEST) {
            findings.add(where + "needs " + needed + " pixels at " + NARROWEST + ", " + window.widest());
        }
        window.page().setViewportSize(WIDE, 900);
    }

    /** Patterns of GET handlers that name a view. */
    private Stream<String> registeredPages() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> List.of(String.class, ModelAndView.class, Object.class).contains(entry.getValue().getReturnType().getParameterType()))
                .filter(entry -> !entry.getValue().hasMethodAnnotation(org.springframework.web.bind.annotation.ResponseBody.class))
                .filter(entry -> entry.getKey().getMethodsCondition().getMethods().isEmpty() || entry.getKey().getMethodsCondition().getMethods()
                        .contains(org.springframework.web.bind.annotation.RequestMethod.GET))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()).distinct().sorted();
    }
}
