package fi.luotsi.web.search;

import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.search.SearchDesk;

/** Finds words in the negotiations that an organizer's people may read. */
@Controller
class SearchPage {

    private final SearchDesk desk;

    SearchPage(SearchDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/negotiations/search")
    String search(Acting.OrganizerStaff acting, @RequestParam Map<String, String> parameters, Locale locale, Model model) {
        return desk.show(acting, "/negotiations/search", "/negotiations", parameters, locale, model);
    }
}
