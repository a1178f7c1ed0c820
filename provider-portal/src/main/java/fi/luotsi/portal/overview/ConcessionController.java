package fi.luotsi.portal.overview;

import java.util.Locale;
import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.concession.ConcessionDesk;

/** How far both parties have moved, on the provider's side. */
@Controller
class ConcessionController {

    private static final String BASE = "/portal/negotiations";

    private final ConcessionDesk desk;

    ConcessionController(ConcessionDesk desk) {
        this.desk = desk;
    }

    /** @param show all or moved */
    @GetMapping("/portal/negotiations/{id}/concessions")
    String show(Acting.ProviderStaff acting, @PathVariable UUID id, @RequestParam(defaultValue = "all") String show, Locale locale, Model model) {
        return desk.show(acting, BASE, id, show, locale, model);
    }

    @GetMapping("/portal/negotiations/{id}/concessions.csv")
    ResponseEntity<byte[]> csv(Acting.ProviderStaff acting, @PathVariable UUID id, Locale locale) {
        return desk.csv(acting, BASE, id, locale);
    }
}
