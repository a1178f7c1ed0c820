package fi.luotsi.ui.board;

import java.util.Locale;

import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;

/**
 * Where all negotiations stand. Each side has a controller of its own, which says the address and who may come there.
 *
 * @param <P> that side's staff
 */
public abstract class BoardRoutes<P extends Acting.Person> {

    private final String base;
    private final String here;
    private final BoardDesk desk;

    /** @param here the address of the board itself */
    protected BoardRoutes(String base, String here, BoardDesk desk) {
        this.base = base;
        this.here = here;
        this.desk = desk;
    }

    /**
     * @param sort name, agreed, conditional, open or disputed
     * @param code of a service package or a service that some term of the negotiation carries; empty for all negotiations
     */
    @GetMapping("/board")
    String show(P acting, @RequestParam(defaultValue = "name") String sort, @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String code, Locale locale, Model model) {
        return desk.show(acting, base, new BoardDesk.Place(here, sort, code), page, locale, model);
    }

    @GetMapping("/board.csv")
    ResponseEntity<byte[]> csv(P acting, @RequestParam(defaultValue = "") String code, Locale locale) {
        return desk.csv(acting, base, code, locale);
    }
}
