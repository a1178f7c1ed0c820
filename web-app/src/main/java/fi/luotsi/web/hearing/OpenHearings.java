package fi.luotsi.web.hearing;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import fi.luotsi.acting.Acting;
import fi.luotsi.hearing.Hearing;
import fi.luotsi.hearing.HearingId;
import fi.luotsi.hearing.Hearings;
import fi.luotsi.period.Today;
import fi.luotsi.ui.hearing.HearingView;
import fi.luotsi.ui.hearing.HearingViews;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.web.publicity.PublicDoor;

/** The hearings, for everybody: those one can still answer, and what became of the others. */
@Controller
class OpenHearings {

    private static final Acting.Public ANYBODY = new Acting.Public();

    private final Hearings hearings;
    private final PublicDoor door;
    private final MessageSource messages;
    private final Today today;

    OpenHearings(Hearings hearings, PublicDoor door, MessageSource messages, Today today) {
        this.hearings = hearings;
        this.door = door;
        this.messages = messages;
        this.today = today;
    }

    @GetMapping("/public/hearings")
    String list(Locale locale, Model model, HttpServletRequest request) {
        var all = door.through(request, () -> hearings.all(ANYBODY));
        model.addAttribute("open", views(all, locale, true)).addAttribute("others", views(all, locale, false));
        return "hearing/open";
    }

    @GetMapping("/public/hearings/{id}")
    String show(@PathVariable UUID id, Locale locale, Model model, HttpServletRequest request) {
        var found = door.through(request, () -> hearings.find(ANYBODY, new HearingId(id)));
        model.addAttribute("hearing", of(locale).view(found));
        return "hearing/one";
    }

    private List<HearingView> views(List<Hearing> all, Locale locale, boolean open) {
        return all.stream().filter(one -> (one.state(today.day()) == Hearing.State.OPEN) == open).map(of(locale)::view).toList();
    }

    private HearingViews of(Locale locale) {
        return HearingViews.open(new Texts(messages, locale), today.day());
    }
}
