package fi.luotsi.web.browser;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.options.FilePayload;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.web.counsel.KeptCounsel;
import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.SignedAgreements;

/** Makes the places of the shown pages by the services and, where only the pages can, by the pages. */
record PlaceMaker(FreshTables tables, TableReading reading, KeptCounsel counsel, SignedAgreements agreements, Acting.OrganizerStaff negotiator, Acting.ProviderStaff manager) {

    /** A file with mistakes in it, so that the page has them to show. */
    private static final String FILE = "alue;vuosi;arvo\nHelsinki;2020;1,0\nOlematon;kaksi;ei luku\n";

    /** @param administrator signed in as one */
    Places make(Window administrator) {
        var begun = tables.atItsStart(negotiator, manager.provider());
        var asked = tables.afterTheFirstRound(negotiator, manager.provider());
        var countered = tables.afterTheCounterOffers(negotiator, manager);
        var negotiated = tables.negotiated(negotiator, manager);
        var terms = new Places.Terms(Places.Terms.of(reading, negotiator, asked), Places.Terms.of(reading, negotiator, countered));
        var kept = counsel.frameOf(negotiator, tables.afterTheCounterOffers(negotiator, manager).id());
        counsel.keepAll(negotiator, kept);
        counsel.commentForBoth(manager, kept);
        var version = agreements.signed();
        agreements.request(version);
        var signed = version.negotiation();
        return new Places(begun, asked, countered, negotiated, kept, terms, negotiator.user().value(), importJob(administrator),
                new Places.Beside(tables.issue(negotiator, countered.id()), tables.scenario(negotiator, countered.id()),
                        tables.meeting(negotiator, manager, countered.id()), tables.unwritten(negotiator, countered.id()),
                        tables.unwritten(manager, countered.id()), tables.dispute(negotiator, countered.id()),
                        agreements.proposed().negotiation().value(), signed.value(), agreements.obligation(signed).value(), agreements.amended().negotiation().value(),
                        tables.told(negotiator).value()));
    }

    private static UUID importJob(Window window) {
        window.open("/admin/imports/new");
        window.page().locator("#file").setInputFiles(new FilePayload("havainnot.csv", "text/csv", FILE.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        fill(window, "source", "Kuntakysely");
        fill(window, "licence", "CC BY 4.0");
        fill(window, "retrieved", "1.2.2021");
        fill(window, "regionColumn", "alue");
        fill(window, "yearColumn", "vuosi");
        fill(window, "indicator", "3563");
        fill(window, "valueColumn", "arvo");
        window.page().locator("#import").evaluate("form => form.requestSubmit()");
        window.page().waitForURL(address -> address.matches(".*/admin/imports/[0-9a-f-]{36}"));
        var job = window.path();
        await().pollInSameThread().until(() -> window.page().reload().headerValue("refresh") == null);
        return UUID.fromString(job.substring(job.lastIndexOf('/') + 1));
    }

    private static void fill(Window window, String field, String text) {
        window.page().locator("#" + field).fill(text);
    }
}
