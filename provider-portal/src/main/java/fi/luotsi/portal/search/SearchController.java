package fi.luotsi.portal.search;

import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.search.SearchDesk;

/** Finds words in the provider's own negotiations. */
@Controller
class SearchController {

    private final SearchDesk desk;

    SearchController(SearchDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/portal/search")
    String search(Acting.ProviderStaff acting, @RequestParam Map<String, String> parameters, Locale locale, Model model) {
        return desk.show(acting, "/portal/search", "/portal/negotiations", parameters, locale, model);
    }
}
