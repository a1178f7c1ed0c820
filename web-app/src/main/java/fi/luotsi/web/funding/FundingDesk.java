package fi.luotsi.web.funding;

import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.scenario.ScenarioPages.Place;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.web.negotiation.TablePages;

/** What each page of this area begins with: the table, and the organizer's head around the content. */
@Component
class FundingDesk {

    private final TablePages pages;

    FundingDesk(TablePages pages) {
        this.pages = pages;
    }

    /** A table somebody of the organizer has opened. */
    record Opened(Place place, TableView table) {}

    Opened open(Acting.OrganizerStaff acting, UUID id, Locale locale) {
        var table = pages.open(acting, id, locale);
        return new Opened(new Place(acting, table.view().table(), table.view().home(), locale), table);
    }

    /** @param content the template of the page's content; its fragment where only a part was asked for */
    String shown(Opened opened, Model model, String content) {
        if (content.contains("::")) {
            return content;
        }
        pages.head(model, opened.table());
        model.addAttribute("inside", content);
        return "web/funding/page";
    }

    static String address(UUID id) {
        return "/negotiations/" + id + "/funding";
    }
}
