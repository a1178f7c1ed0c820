package fi.luotsi.portal.meeting;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.meeting.Meetings;
import fi.luotsi.ui.meeting.MeetingCalling;
import fi.luotsi.ui.meeting.MeetingDesk;
import fi.luotsi.ui.meeting.MeetingForm;

/** Calling meetings, and what becomes of them. */
@Controller
@RequestMapping("/portal/negotiations/{id}/meetings")
class MeetingController {

    private static final String BASE = "/portal/negotiations";
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final MeetingDesk desk;
    private final MeetingCalling calling;
    private final Meetings meetings;

    MeetingController(MeetingDesk desk, MeetingCalling calling, Meetings meetings) {
        this.desk = desk;
        this.calling = calling;
        this.meetings = meetings;
    }

    @GetMapping
    String list(Acting.ProviderStaff acting, @PathVariable UUID id, Locale locale, Model model) {
        return desk.list(acting, BASE, id, locale, model);
    }

    @GetMapping("/new")
    String blank(Acting.ProviderStaff acting, @PathVariable UUID id, Locale locale, Model model) {
        return calling.blank(acting, BASE, id, locale, model);
    }

    @PostMapping
    String call(Acting.ProviderStaff acting, @PathVariable UUID id, @ModelAttribute("form") MeetingForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        return calling.call(acting, BASE, id, form, binding, locale, model, after);
    }

    @GetMapping("/{meeting}")
    String meeting(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID meeting, Locale locale, Model model) {
        return desk.show(acting, BASE, id, meeting, locale, model);
    }

    @GetMapping("/{meeting}/edit")
    String edit(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID meeting, Locale locale, Model model) {
        return calling.edit(acting, BASE, id, meeting, locale, model);
    }

    @PostMapping("/{meeting}")
    String change(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID meeting, @ModelAttribute("form") MeetingForm form, BindingResult binding,
            Locale locale, Model model, RedirectAttributes after) {
        return calling.change(acting, BASE, id, meeting, form, binding, locale, model, after);
    }

    @PostMapping("/{meeting}/cancel")
    String cancel(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID meeting, Locale locale, RedirectAttributes after) {
        return desk.act(acting, BASE, id, meeting, "meeting.cancelled.said", (table, one) -> meetings.cancel(acting, table, one), locale, after);
    }

    @PostMapping("/{meeting}/hours")
    String hours(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID meeting, @RequestParam(defaultValue = "") String hours, Locale locale,
            Model model, RedirectAttributes after) {
        return desk.hours(acting, BASE, id, meeting, hours, locale, model, after);
    }

    @GetMapping("/{meeting}/invitation.ics")
    ResponseEntity<byte[]> invitation(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID meeting, Locale locale) {
        return file(CALENDAR, "invitation.ics", desk.invitation(acting, BASE, id, meeting, locale).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/{meeting}/memo.pdf")
    ResponseEntity<byte[]> memo(Acting.ProviderStaff acting, @PathVariable UUID id, @PathVariable UUID meeting, Locale locale) {
        return file(MediaType.APPLICATION_PDF, "memo.pdf", desk.memo(acting, BASE, id, meeting, locale));
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
        return ResponseEntity.ok().contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString()).body(content);
    }
}
