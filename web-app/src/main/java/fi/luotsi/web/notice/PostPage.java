package fi.luotsi.web.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.notice.Postman;
import fi.luotsi.ui.Formats;

/**
 * How the mail goes: whether a mail server is set, whether something waits and since which day. Never an exact number: one letter more
 * would tell an administrator that a party has asked its own principal something.
 */
@Controller
class PostPage {

    private final Postman postman;
    private final Mailroom mailroom;

    PostPage(Postman postman, Mailroom mailroom) {
        this.postman = postman;
        this.mailroom = mailroom;
    }

    /** About how many letters; its words are {@code notice.post.size.SIZE}. */
    enum Size {
        NONE, FEW, TENS, HUNDREDS;

        static Size of(long letters) {
            return letters == 0 ? NONE : letters < 10 ? FEW : letters < 100 ? TENS : HUNDREDS;
        }
    }

    @GetMapping("/admin/mail")
    String show(Acting.OrganizerStaff administrator, Locale locale, Model model) {
        var state = postman.state(administrator);
        model.addAttribute("waiting", Size.of(state.waiting()));
        model.addAttribute("givenUp", Size.of(state.givenUp()));
        model.addAttribute("since", day(state.waitingSince(), locale));
        model.addAttribute("lastError", state.lastError());
        model.addAttribute("server", mailroom.server().orElse(""));
        return "notice/post";
    }

    private static String day(@Nullable Instant since, Locale locale) {
        return since == null ? "" : Formats.of(locale).date(LocalDate.ofInstant(since, Formats.HELSINKI));
    }
}
