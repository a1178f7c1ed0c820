package fi.luotsi.ui.meeting;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.meeting.Meetings;

/**
 * Calling meetings, and what becomes of them. Each side has a controller of its own, which says the address and who
 * may come there.
 *
 * @param <P> that side's staff
 */
public abstract class MeetingRoutes<P extends Acting.Person> {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final String base;
    private final MeetingDesk desk;
    private final MeetingCalling calling;
    private final Meetings meetings;

    protected MeetingRoutes(String base, MeetingDesk desk, MeetingCalling calling, Meetings meetings) {
        this.base = base;
        this.desk = desk;
        this.calling = calling;
        this.meetings = meetings;
    }

    @GetMapping
    String list(P acting, @PathVariable UUID id, @RequestParam Map<String, String> parameters, Locale locale, Model model) {
        return desk.list(acting, base, id, parameters, locale, model);
    }

    @GetMapping("/new")
    String blank(P acting, @PathVariable UUID id, Locale locale, Model model) {
        return calling.blank(acting, base, id, locale, model);
    }

    @PostMapping
    String call(P acting, @PathVariable UUID id, @ModelAttribute("form") MeetingForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        return calling.call(acting, base, id, form, binding, locale, model, after);
    }

    @GetMapping("/{meeting}")
    String meeting(P acting, @PathVariable UUID id, @PathVariable UUID meeting, Locale locale, Model model) {
        return desk.show(acting, base, id, meeting, locale, model);
    }

    @GetMapping("/{meeting}/edit")
    String edit(P acting, @PathVariable UUID id, @PathVariable UUID meeting, Locale locale, Model model) {
        return calling.edit(acting, base, id, meeting, locale, model);
    }

    @PostMapping("/{meeting}")
    String change(P acting, @PathVariable UUID id, @PathVariable UUID meeting, @ModelAttribute("form") MeetingForm form, BindingResult binding,
            Locale locale, Model model, RedirectAttributes after) {
        return calling.change(acting, base, id, meeting, form, binding, locale, model, after);
    }

    @PostMapping("/{meeting}/cancel")
    String cancel(P acting, @PathVariable UUID id, @PathVariable UUID meeting, Locale locale, RedirectAttributes after) {
        return desk.act(acting, base, id, meeting, "meeting.cancelled.said", (table, one) -> meetings.cancel(acting, table, one), locale, after);
    }

    @PostMapping("/{meeting}/hours")
    String hours(P acting, @PathVariable UUID id, @PathVariable UUID meeting, @RequestParam(defaultValue = "") String hours, Locale locale,
            Model model, RedirectAttributes after) {
        return desk.hours(acting, base, id, meeting, hours, locale, model, after);
    }

    @GetMapping("/{meeting}/invitation.ics")
    ResponseEntity<byte[]> invitation(P acting, @PathVariable UUID id, @PathVariable UUID meeting, Locale locale) {
        return file(CALENDAR, "invitation.ics", desk.invitation(acting, base, id, meeting, locale).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/{meeting}/memo.pdf")
    ResponseEntity<byte[]> memo(P acting, @PathVariable UUID id, @PathVariable UUID meeting, Locale locale) {
        return file(MediaType.APPLICATION_PDF, "memo.pdf", desk.memo(acting, base, id, meeting, locale));
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
        return ResponseEntity.ok().contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString()).body(content);
    }
}
