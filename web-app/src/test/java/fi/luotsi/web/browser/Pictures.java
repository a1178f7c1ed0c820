package fi.luotsi.web.browser;

import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.microsoft.playwright.options.ReducedMotion;

import fi.luotsi.negotiation.TableReading;
import fi.luotsi.web.counsel.KeptCounsel;
import fi.luotsi.web.testing.SignedAgreements;
import fi.luotsi.negotiation.term.TermKind;

/**
 * Pictures of the pages that are held beside the design's, and the one in the README. No check, so no build runs it;
 * {@code mvn verify -Dit.test=Pictures -Dluotsi.screenshots=true} takes them into web-app/target/screenshots.
 */
class Pictures extends InTheBrowser {

    @Autowired
    private KeptCounsel counsel;

    @Autowired
    private SignedAgreements agreements;

    @Autowired
    private TableReading reading;

    @Test
    void picturesOfThePages() {
        var places = new PlaceMaker(tables(), reading, counsel, agreements, organizer("neuvottelija"), provider("tuottaja")).make(window("paakayttaja"));
        var nobody = window(desktop().setReducedMotion(ReducedMotion.REDUCE));
        take(nobody, "front", "/");
        take(nobody, "login", "/login");
        var organizer = window(desktop().setReducedMotion(ReducedMotion.REDUCE)).signIn("neuvottelija");
        take(organizer, "list", "/negotiations");
        take(organizer, places, "package", Places.negotiation(Places::countered, ""));
        take(organizer, places, "term-frame", Places.organizersTerm(TermKind.FRAME));
        take(organizer, places, "term-clause", Places.organizersTerm(TermKind.CLAUSE));
        take(organizer, places, "organizer-frames", Places.negotiation(Places::countered, "/frames"));
        take(organizer, places, "check", Places.negotiation(Places::begun, "/rounds/check"));
        take(organizer, places, "diff", Places.negotiation(Places::countered, "/rounds/1/2/diff"));
        take(organizer, places, "timeline", Places.negotiation(Places::countered, "/timeline"));
        take(organizer, places, "target", Places.negotiation(Places::begun, "/targets/new?indicator=3563"));
        take(organizer, places, "result", Places.negotiation(Places::negotiated, ""));
        Mishaps.organizersColleagueWasQuicker(organizer, places);
        shoot(organizer, "conflict");
        var provider = window(desktop().setReducedMotion(ReducedMotion.REDUCE)).signIn("tuottaja");
        take(provider, "provider-list", "/portal");
        Mishaps.providerForgetsTheReason(provider, places);
        shoot(provider, "provider-refused");
        take(provider, places, "provider-package", Places.portal(Places::asked, ""));
        take(provider, places, "provider-frames", Places.portal(Places::countered, "/frames"));
    }

    private void take(Window window, Places places, String name, Function<Places, String> path) {
        take(window, name, path.apply(places));
    }

    private void take(Window window, String name, String path) {
        window.open(path);
        shoot(window, name);
    }

    private static void shoot(Window window, String name) {
        window.colour("light");
        window.picture(name + "-1360-light");
        window.colour("dark");
        window.picture(name + "-1360-dark");
        window.colour("light");
        window.page().setViewportSize(390, 900);
        window.picture(name + "-390-light");
        window.page().setViewportSize(1360, 900);
    }
}
