package fi.luotsi.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import fi.luotsi.negotiation.TableReading;
import fi.luotsi.web.browser.Looking.Walk;
import fi.luotsi.web.counsel.KeptCounsel;
import fi.luotsi.web.testing.SignedAgreements;

/**
 * Every page in three languages, light and dark, on a wide and a narrow screen (decision 0019): nothing for axe to find, no scrolling sideways
 * at 320 pixels, no key in place of its words, nothing the content policy had to stop.
 */
class AccessibilityIT extends InTheBrowser {

    private static final List<String> LANGUAGES = List.of("fi", "sv", "en");
    /** Side by side, each with a browser of its own: as many as a small machine has cores. */
    private static final int LOOKERS = 2;

    @Autowired
    private KeptCounsel counsel;

    @Autowired
    private SignedAgreements agreements;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private TableReading reading;

    @Test
    void everyPageIsListed() {
        var listed = ShownPages.all().stream().map(ShownPage::route).collect(Collectors.toSet());
        assertThat(registeredPages()).as("pages of the application that have no line in ShownPages")
                .allSatisfy(route -> assertThat(listed.contains(route) || ShownPages.NO_PAGES.contains(route)).as(route).isTrue());
        assertThat(registeredPages().toList()).as("routes in ShownPages that are pages").containsAll(listed);
    }

    @Test
    void everyPageCanBeReadByEverybody() throws Exception {
        var places = new PlaceMaker(tables(), reading, counsel, agreements, organizer("neuvottelija"), provider("tuottaja")).make(window("paakayttaja"));
        var walks = new ConcurrentLinkedQueue<>(walks());
        var seen = ConcurrentHashMap.<String>newKeySet();
        try (var lookers = Executors.newFixedThreadPool(LOOKERS)) {
            var findings = new ArrayList<String>();
            for (var found : lookers.invokeAll(Collections.nCopies(LOOKERS, new Looking(base(), places, walks, seen)))) {
                findings.addAll(found.get());
            }
            assertThat(findings).isEmpty();
        }
    }

    /** What changes something on its way is done by one person, in one language after the other; all else side by side, the longest first. */
    private static List<Walk> walks() {
        return ShownPages.all().stream().collect(Collectors.groupingBy(page -> Map.entry(page.username(), page.onlyLooks()))).entrySet().stream()
                .flatMap(group -> walks(group.getKey().getKey(), group.getKey().getValue(), group.getValue()))
                .sorted(Comparator.comparingInt((Walk walk) -> walk.languages().size() * walk.pages().size()).reversed()).toList();
    }

    private static Stream<Walk> walks(String username, boolean onlyLook, List<ShownPage> pages) {
        return onlyLook ? LANGUAGES.stream().map(language -> new Walk(username, List.of(language), pages)) : Stream.of(new Walk(username, LANGUAGES, pages));
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
