package fi.luotsi.portal.meeting;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.meeting.MinutesWriting;
import fi.luotsi.ui.meeting.MeetingDesk;
import fi.luotsi.ui.meeting.MinutesDesk;

/** Minutes: written by the party that called the meeting, checked by the other one. */
@Controller
@RequestMapping("/portal/negotiations/{id}/meetings/{meeting}/minutes")
class MinutesController {

    private static final String BASE = "/portal/negotiations";

    private final MinutesDesk desk;
    private final MeetingDesk meetings;
    private final MinutesWriting writing;

    MinutesController(MinutesDesk desk, MeetingDesk meetings, MinutesWriting writing) {
        this.desk = desk;
        this.meetings = meetings;
        this.writing = writing;
    }

    @GetMapping("/edit")
    String edit(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID meeting, Locale locale, Model model, RedirectAttributes after) {
        return desk.edit(acting, BASE, id, meeting, locale, model, after);
    }

    @PostMapping
    String save(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID meeting, @RequestParam Map<String, String> typed, Locale locale,
            Model model, RedirectAttributes after, HttpServletResponse response) {
        return desk.save(acting, BASE, id, meeting, typed, locale, model, after, response);
    }

    @PostMapping("/return")
    String giveBack(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID meeting, @RequestParam(defaultValue = "") String reason, Locale locale,
            RedirectAttributes after) {
        return meetings.act(acting, BASE, id, meeting, "meeting.minutes.returned.said", (table, one) -> writing.giveBack(acting, table, one, reason), locale, after);
    }

    @PostMapping("/check")
    String check(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID meeting, Locale locale, RedirectAttributes after) {
        return meetings.act(acting, BASE, id, meeting, "meeting.minutes.checked", (table, one) -> writing.check(acting, table, one), locale, after);
    }

    @PostMapping("/publish")
    String publish(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID meeting, Locale locale, RedirectAttributes after) {
        return meetings.act(acting, BASE, id, meeting, "meeting.minutes.published", (table, one) -> writing.publish(acting, table, one), locale, after);
    }

    @PostMapping("/correct")
    String correct(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID meeting, @RequestParam(defaultValue = "") String text, Locale locale,
            RedirectAttributes after) {
        return meetings.act(acting, BASE, id, meeting, "meeting.corrected", (table, one) -> writing.correct(acting, table, one, text), locale, after);
    }
}
