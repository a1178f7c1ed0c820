package fi.luotsi.ui.meeting;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.meeting.Meeting;
import fi.luotsi.meeting.MeetingId;
import fi.luotsi.meeting.MeetingRefused;
import fi.luotsi.meeting.Meetings;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.period.Today;
import fi.luotsi.ui.DecimalInput;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.Reading;
import fi.luotsi.ui.listing.Asked;
import fi.luotsi.ui.pdf.PdfPages;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableOpening;

/** What the pages of meetings do on either side; each side's controller says who acts and where its pages stand. */
@Component
public class MeetingDesk {

    private static final DecimalInput HOURS = new DecimalInput(2);

    private final Meetings meetings;
    private final TableOpening opening;
    private final PdfPages pdf;
    private final Today today;

    MeetingDesk(Meetings meetings, TableOpening opening, PdfPages pdf, Today today) {
        this.meetings = meetings;
        this.opening = opening;
        this.pdf = pdf;
        this.today = today;
    }

    /** An act on a meeting that only presses a button or carries one text. */
    @FunctionalInterface
    public interface Act {
        void on(NegotiationId negotiation, MeetingId meeting);
    }

    /** @param parameters of the address: which meetings, sorted how; the last one first unless it says so */
    public String list(Acting.Person acting, String base, UUID id, Map<String, String> parameters, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        var all = meetings.of(acting, table.table().head().id()).stream().sorted(Comparator.comparing((Meeting meeting) -> meeting.invitation().begins()).reversed()).toList();
        table.addTo(model);
        model.addAttribute("listing", new MeetingListing(table.texts()).layout().show(all, Asked.of(table.home() + "/meetings", parameters), locale)
                .as(meeting -> MeetingLine.of(table, meeting, today.day()))).addAttribute("none", all.isEmpty());
        return "meetings/list";
    }

    public String show(Acting.Person acting, String base, UUID id, UUID meeting, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        return shown(table, meetings.meeting(acting, table.table().head().id(), new MeetingId(meeting)), model);
    }

    private String shown(OpenedTable table, Meeting meeting, Model model) {
        table.addTo(model, listLink(table));
        model.addAttribute("meeting", MeetingView.of(table, meeting, today.day()));
        return "meetings/meeting";
    }

    /** @param said the key of what is said when it was done */
    public String act(Acting.Person acting, String base, UUID id, UUID meeting, String said, Act act, Locale locale, RedirectAttributes after) {
        var table = opening.open(acting, base, id, locale);
        try {
            act.on(table.table().head().id(), new MeetingId(meeting));
            after.addFlashAttribute("said", table.texts().of(said));
        } catch (MeetingRefused broken) {
            after.addFlashAttribute("stopped", sentences(table, broken));
        }
        return "redirect:" + table.home() + "/meetings/" + meeting;
    }

    /** Hours as they are typed; what is no number is said and shown again. */
    public String hours(Acting.Person acting, String base, UUID id, UUID meeting, String typed, Locale locale, Model model, RedirectAttributes after) {
        return switch (HOURS.read(typed)) {
            case Reading.Understood<BigDecimal>(var hours) ->
                    act(acting, base, id, meeting, "meeting.hours.saved", (table, one) -> meetings.tookHours(acting, table, one, hours), locale, after);
            case Reading.Refused<BigDecimal>(var reason) -> {
                var table = opening.open(acting, base, id, locale);
                model.addAttribute("wrong", true).addAttribute("typedHours", typed).addAttribute("hoursRefused", table.texts().of(reason.messageKey()));
                yield shown(table, meetings.meeting(acting, table.table().head().id(), new MeetingId(meeting)), model);
            }
        };
    }

    /** The call as a calendar takes it. */
    public String invitation(Acting.Person acting, String base, UUID id, UUID meeting, Locale locale) {
        var table = opening.open(acting, base, id, locale);
        return new CalendarFile(meetings.meeting(acting, table.table().head().id(), new MeetingId(meeting)), table.table().head(), table.texts()).text();
    }

    /** The memo as a file. */
    public byte[] memo(Acting.Person acting, String base, UUID id, UUID meeting, Locale locale) {
        var table = opening.open(acting, base, id, locale);
        var found = meetings.meeting(acting, table.table().head().id(), new MeetingId(meeting));
        var minutes = meetings.minutes(acting, table.table().head().id(), found.id());
        return pdf.of("meetings/pdf", Map.of("memo", MemoView.of(table, found, minutes), "language", locale.getLanguage(),
                "state", table.texts().of("meeting.minutes.", minutes.state())), locale);
    }

    /** The §§ of meetings that touched a term. */
    List<Link> touching(Acting.Person acting, OpenedTable table, TermId term) {
        return meetings.of(acting, table.table().head().id()).stream().filter(meeting -> !meeting.touching(term).isEmpty())
                .map(meeting -> new Link(table.texts().of("meeting.touching", meeting.number() + "/" + meeting.year(), paragraphs(meeting.touching(term)),
                        table.texts().formats().date(meeting.invitation().day())), table.home() + "/meetings/" + meeting.id() + "#p" + meeting.touching(term).getFirst())).toList();
    }

    private static String paragraphs(List<Integer> numbers) {
        return String.join(", ", numbers.stream().map(number -> number + "\u00a0§").toList());
    }

    static Link listLink(OpenedTable table) {
        return new Link(table.texts().of("meeting.list"), table.home() + "/meetings");
    }

    static String sentences(OpenedTable table, MeetingRefused broken) {
        return String.join(" ", broken.rules().stream().map(rule -> table.texts().of("meeting.rule.", rule)).toList());
    }
}
