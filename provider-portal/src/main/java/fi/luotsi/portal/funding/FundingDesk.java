package fi.luotsi.portal.funding;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.portal.TablePage;
import fi.luotsi.ui.scenario.ScenarioPages.Place;
import fi.luotsi.ui.table.Texts;

/** What each page of this area begins with: the table, and the provider's head around the content. */
@Component("providersFundingDesk")
class FundingDesk {

    private final TableReading reading;
    private final MessageSource messages;
    private final Clock clock;

    FundingDesk(TableReading reading, MessageSource messages, Clock clock) {
        this.reading = reading;
        this.messages = messages;
        this.clock = clock;
    }

    Place open(Acting.ProviderStaff acting, UUID id, Locale locale) {
        return new Place(acting, reading.tablePackage(acting, new NegotiationId(id)), TablePage.path(new NegotiationId(id)), locale);
    }

    /** @param content the template of the page's content; its fragment where only a part was asked for */
    String shown(Place place, Model model, String content) {
        if (content.contains("::")) {
            return content;
        }
        new TablePage(place.table(), new Texts(messages, place.locale()), clock.instant()).addTo(model);
        model.addAttribute("inside", content);
        return "portal/funding/page";
    }

    static String address(UUID id) {
        return TablePage.path(new NegotiationId(id)) + "/funding";
    }
}
