package fi.luotsi.portal.overview;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.board.BoardDesk;
import fi.luotsi.ui.board.BoardRoutes;

/** Where all negotiations stand, on the provider's side. */
@Controller
@RequestMapping("/portal")
class BoardController extends BoardRoutes<Acting.ProviderStaff> {

    BoardController(BoardDesk desk) {
        super("/portal/negotiations", "/portal/board", desk);
    }
}
