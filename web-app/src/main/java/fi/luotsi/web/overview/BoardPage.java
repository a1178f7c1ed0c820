package fi.luotsi.web.overview;

import java.util.Locale;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.board.BoardDesk;

/** Where all negotiations stand, on the organizer's side. */
@Controller
class BoardPage {

    private static final String BASE = "/negotiations";
    private static final String HERE = "/negotiations/board";

    private final BoardDesk desk;

    BoardPage(BoardDesk desk) {
        this.desk = desk;
    }

    /** @param sort name, agreed, conditional, open or disputed */
    @GetMapping(HERE)
    String show(Acting.OrganizerStaff acting, @RequestParam(defaultValue = "name") String sort, @RequestParam(defaultValue = "1") int page, Locale locale, Model model) {
        return desk.show(acting, BASE, HERE, sort, page, locale, model);
    }

    @GetMapping(HERE + ".csv")
    ResponseEntity<byte[]> csv(Acting.OrganizerStaff acting, Locale locale) {
        return desk.csv(acting, BASE, locale);
    }
}
