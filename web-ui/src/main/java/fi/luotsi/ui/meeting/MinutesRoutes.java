package fi.luotsi.ui.meeting;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.meeting.MinutesWriting;

/**
 * Minutes: written by the party that called the meeting, checked by the other one.
 * Each side has a controller of its own, which says the address and who may come there.
 *
 * @param <P> that side's staff
 */
public abstract class MinutesRoutes<P extends Acting.Person> {

    private final String base;
    private final MinutesDesk desk;
    private final MeetingDesk meetings;
    private final MinutesWriting writing;

    protected MinutesRoutes(String base, MinutesDesk desk, MeetingDesk meetings, MinutesWriting writing) {
        this.base = base;
        this.desk = desk;
        this.meetings = meetings;
        this.writing = writing;
    }

    @GetMapping("/edit")
    String edit(P acting, @PathVariable UUID id, @PathVariable UUID meeting, Locale locale, Model model, RedirectAttributes after) {
        return desk.edit(acting, base, id, meeting, locale, model, after);
    }

    @PostMapping
    String save(P acting, @PathVariable UUID id, @PathVariable UUID meeting, @RequestParam Map<String, String> typed, Locale locale,
            Model model, RedirectAttributes after, HttpServletResponse response) {
        return desk.save(acting, base, id, meeting, typed, locale, model, after, response);
    }

    @PostMapping("/return")
    String giveBack(P acting, @PathVariable UUID id, @PathVariable UUID meeting, @RequestParam(defaultValue = "") String reason, Locale locale,
            RedirectAttributes after) {
        return meetings.act(acting, base, id, meeting, "meeting.minutes.returned.said", (table, one) -> writing.giveBack(acting, table, one, reason), locale, after);
    }

    @PostMapping("/check")
    String check(P acting, @PathVariable UUID id, @PathVariable UUID meeting, Locale locale, RedirectAttributes after) {
        return meetings.act(acting, base, id, meeting, "meeting.minutes.checked", (table, one) -> writing.check(acting, table, one), locale, after);
    }

    @PostMapping("/publish")
    String publish(P acting, @PathVariable UUID id, @PathVariable UUID meeting, Locale locale, RedirectAttributes after) {
        return meetings.act(acting, base, id, meeting, "meeting.minutes.published", (table, one) -> writing.publish(acting, table, one), locale, after);
    }

    @PostMapping("/correct")
    String correct(P acting, @PathVariable UUID id, @PathVariable UUID meeting, @RequestParam(defaultValue = "") String text, Locale locale,
            RedirectAttributes after) {
        return meetings.act(acting, base, id, meeting, "meeting.corrected", (table, one) -> writing.correct(acting, table, one, text), locale, after);
    }
}
