package fi.luotsi.web.notice;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.notice.Postman;
import fi.luotsi.ui.Formats;

/** How the mail goes, in numbers: whether a mail server is set, what waits and since when. */
@Controller
class PostPage {

    private final Postman postman;
    private final Mailroom mailroom;

    PostPage(Postman postman, Mailroom mailroom) {
        this.postman = postman;
        this.mailroom = mailroom;
    }

    @GetMapping("/admin/mail")
    String show(Acting.OrganizerStaff administrator, Locale locale, Model model) {
        var state = postman.state(administrator);
        model.addAttribute("post", state);
        model.addAttribute("since", state.waitingSince() == null ? "" : Formats.of(locale).dateTime(state.waitingSince()));
        model.addAttribute("server", mailroom.server().orElse(""));
        return "notice/post";
    }
}
