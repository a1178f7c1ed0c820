package fi.luotsi.web.overview;

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

/** How far both parties have moved, on the organizer's side. */
@Controller
class ConcessionPage {

    private static final String BASE = "/negotiations";

    private final ConcessionDesk desk;

    ConcessionPage(ConcessionDesk desk) {
        this.desk = desk;
    }

    /** @param show all or moved */
    @GetMapping("/negotiations/{id}/concessions")
    String show(Acting.OrganizerStaff acting, @PathVariable UUID id, @RequestParam(defaultValue = "all") String show, Locale locale, Model model) {
        return desk.show(acting, BASE, id, show, locale, model);
    }

    @GetMapping("/negotiations/{id}/concessions.csv")
    ResponseEntity<byte[]> csv(Acting.OrganizerStaff acting, @PathVariable UUID id, Locale locale) {
        return desk.csv(acting, BASE, id, locale);
    }
}
