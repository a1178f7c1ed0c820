package fi.luotsi.ui.meeting;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.meeting.Meeting;
import fi.luotsi.meeting.MeetingId;
import fi.luotsi.meeting.MeetingKind;
import fi.luotsi.meeting.MeetingRefused;
import fi.luotsi.meeting.MeetingRule;
import fi.luotsi.meeting.Meetings;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableOpening;
import fi.luotsi.ui.table.TermChoices;

/** Calling a meeting and changing the call, on either side. */
@Component
public class MeetingCalling {

    private final Meetings meetings;
    private final TableOpening opening;

    MeetingCalling(Meetings meetings, TableOpening opening) {
        this.meetings = meetings;
        this.opening = opening;
    }

    public String blank(Acting.Person acting, String base, UUID id, Locale locale, Model model) {
        model.addAttribute("form", MeetingForm.EMPTY);
        return form(opening.open(acting, base, id, locale), null, MeetingForm.EMPTY, model);
    }

    public String call(Acting.Person acting, String base, UUID id, MeetingForm form, BindingResult binding, Locale locale, Model model, RedirectAttributes after) {
        var table = opening.open(acting, base, id, locale);
        var invitation = form.invitation(table, binding);
        if (invitation == null) {
            return refused(table, null, form, model);
        }
        try {
            var meeting = meetings.call(acting, table.table().head().id(), invitation);
            after.addFlashAttribute("said", table.texts().of("meeting.called"));
            return "redirect:" + table.home() + "/meetings/" + meeting;
        } catch (MeetingRefused broken) {
            reject(broken, binding);
            return refused(table, null, form, model);
        }
    }

    public String edit(Acting.Person acting, String base, UUID id, UUID meeting, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        var found = meetings.meeting(acting, table.table().head().id(), new MeetingId(meeting));
        var form = MeetingForm.of(found.invitation());
        model.addAttribute("form", form);
        return form(table, found, form, model);
    }

    public String change(Acting.Person acting, String base, UUID id, UUID meeting, MeetingForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        var table = opening.open(acting, base, id, locale);
        var found = meetings.meeting(acting, table.table().head().id(), new MeetingId(meeting));
        var invitation = form.invitation(table, binding);
        if (invitation == null) {
            return refused(table, found, form, model);
        }
        try {
            meetings.change(acting, table.table().head().id(), found.id(), invitation);
            after.addFlashAttribute("said", table.texts().of("meeting.changed"));
            return "redirect:" + table.home() + "/meetings/" + meeting;
        } catch (MeetingRefused broken) {
            reject(broken, binding);
            return refused(table, found, form, model);
        }
    }

    private static String refused(OpenedTable table, @Nullable Meeting meeting, MeetingForm form, Model model) {
        model.addAttribute("wrong", true);
        return form(table, meeting, form, model);
    }

    private static String form(OpenedTable table, @Nullable Meeting meeting, MeetingForm form, Model model) {
        var here = table.home() + "/meetings" + (meeting == null ? "" : "/" + meeting.id());
        table.addTo(model, meeting == null ? new Link[] {MeetingDesk.listLink(table)}
                : new Link[] {MeetingDesk.listLink(table), new Link(meeting.invitation().title(), here)});
        var kinds = new LinkedHashMap<String, String>();
        Stream.of(MeetingKind.values()).forEach(kind -> kinds.put(kind.name(), table.texts().of("meeting.kind.", kind)));
        model.addAttribute("kinds", kinds).addAttribute("choices", TermChoices.of(table, form.terms())).addAttribute("keepInputForm", "meeting-form")
                .addAttribute("labels", table.texts().labels("kind", "meeting.fact.kind", "title", "meeting.title", "day", "meeting.day", "starts", "meeting.starts", "ends",
                        "meeting.ends", "place", "meeting.fact.place", "link", "meeting.fact.link", "terms", "meeting.agenda.terms"))
                .addAttribute("action", here).addAttribute("back", here).addAttribute("changes", meeting != null)
                .addAttribute("why", table.texts().of("meeting.rule.", meeting == null || meeting.isOpenToChange() ? MeetingRule.CALLING_PARTY_ARRANGES
                        : MeetingRule.MEETING_WITH_MINUTES_STAYS_AS_IT_WAS))
                .addAttribute("arranges", table.reader() != null && (meeting == null || meeting.party() == table.reader() && !meeting.isCancelled() && meeting.isOpenToChange()));
        return "meetings/form";
    }

    private static void reject(MeetingRefused broken, BindingResult binding) {
        for (MeetingRule rule : broken.rules()) {
            var field = MeetingForm.fieldOf(rule);
            if (field == null) {
                binding.reject("meeting.rule." + rule.name());
            } else {
                binding.rejectValue(field, "meeting.rule." + rule.name());
            }
        }
    }
}
