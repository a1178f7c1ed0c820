package fi.luotsi.ui.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.meeting.Meeting;
import fi.luotsi.meeting.MeetingId;
import fi.luotsi.meeting.MeetingRefused;
import fi.luotsi.meeting.Meetings;
import fi.luotsi.meeting.MinutesChangedMeanwhile;
import fi.luotsi.meeting.MinutesWriting;
import fi.luotsi.ui.ErrorLine;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableOpening;
import fi.luotsi.ui.table.TermChoices;

/** Writing the draft of minutes, on either side. */
@Component
public class MinutesDesk {

    private final Meetings meetings;
    private final MinutesWriting writing;
    private final TableOpening opening;

    MinutesDesk(Meetings meetings, MinutesWriting writing, TableOpening opening) {
        this.meetings = meetings;
        this.writing = writing;
        this.opening = opening;
    }

    public String edit(Acting.Person acting, String base, UUID id, UUID meeting, Locale locale, Model model, RedirectAttributes after) {
        var table = opening.open(acting, base, id, locale);
        var found = meetings.meeting(acting, table.table().head().id(), new MeetingId(meeting));
        if (!MeetingView.of(table, found, found.invitation().day()).writes()) {
            return "redirect:" + here(table, found);
        }
        var content = writing.draft(acting, table.table().head().id(), found.id());
        return form(table, found, MinutesFields.of(content, version(found)), model);
    }

    /** Saves the draft; where {@code handOver} was pressed it goes to the other party as well. */
    public String save(Acting.Person acting, String base, UUID id, UUID meeting, Map<String, String> typed, Locale locale, Model model,
            RedirectAttributes after, HttpServletResponse response) {
        var table = opening.open(acting, base, id, locale);
        var found = meetings.meeting(acting, table.table().head().id(), new MeetingId(meeting));
        var fields = MinutesFields.typed(typed);
        var refusals = fields.refusals(table.texts());
        if (!refusals.isEmpty()) {
            return refused(table, found, fields, refusals, model);
        }
        boolean handsOver = typed.containsKey("handOver");
        try {
            if (handsOver) {
                writing.handOver(acting, table.table().head().id(), found.id(), fields.seen(), fields.content());
            } else {
                writing.save(acting, table.table().head().id(), found.id(), fields.seen(), fields.content());
            }
            after.addFlashAttribute("said", table.texts().of(handsOver ? "meeting.minutes.handed-over" : "meeting.minutes.saved"));
            return "redirect:" + here(table, found) + (handsOver ? "" : "/minutes/edit");
        } catch (MeetingRefused broken) {
            return refused(table, found, fields, broken.rules().stream().map(rule -> new ErrorLine("items", table.texts().of("meeting.rule.", rule))).toList(), model);
        } catch (MinutesChangedMeanwhile changed) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("meanwhile", MemoView.of(table, found, changed.now()));
            return form(table, found, fields.seeing(changed.now().version()), model);
        }
    }

    private static String refused(OpenedTable table, Meeting meeting, MinutesFields fields, List<ErrorLine> lines, Model model) {
        model.addAttribute("wrong", true).addAttribute("errorLines", lines);
        return form(table, meeting, fields, model);
    }

    private static String form(OpenedTable table, Meeting meeting, MinutesFields fields, Model model) {
        table.addTo(model, MeetingDesk.listLink(table), new Link(meeting.invitation().title(), here(table, meeting)));
        model.addAttribute("fields", fields).addAttribute("action", here(table, meeting) + "/minutes").addAttribute("back", here(table, meeting))
                .addAttribute("choices", TermChoices.of(table, List.of())).addAttribute("keepInputForm", "minutes-form");
        return "meetings/minutes-form";
    }

    private static String here(OpenedTable table, Meeting meeting) {
        return table.home() + "/meetings/" + meeting.id();
    }

    private static int version(Meeting meeting) {
        var minutes = meeting.minutes();
        return minutes == null ? 0 : minutes.version();
    }
}
