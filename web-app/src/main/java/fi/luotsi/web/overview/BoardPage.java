package fi.luotsi.web.overview;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.ui.board.BoardDesk;
import fi.luotsi.ui.board.BoardRoutes;

/** Where all negotiations stand, on the organizer's side. */
@Controller
@RequestMapping("/negotiations")
class BoardPage extends BoardRoutes<Acting.OrganizerStaff> {

    BoardPage(BoardDesk desk) {
        super("/negotiations", "/negotiations/board", desk);
    }
}
