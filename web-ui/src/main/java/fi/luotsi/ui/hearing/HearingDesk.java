package fi.luotsi.ui.hearing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.catalogue.Words;
import fi.luotsi.hearing.Hearing;
import fi.luotsi.hearing.HearingId;
import fi.luotsi.hearing.HearingRefused;
import fi.luotsi.hearing.Hearings;
import fi.luotsi.period.Today;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableOpening;

/** The pages about hearings beside a negotiation: read by both sides, kept by the organizer's. */
@Component
public class HearingDesk {

    private final Hearings hearings;
    private final TableOpening opening;
    private final Clock clock;

    HearingDesk(Hearings hearings, TableOpening opening, Clock clock) {
        this.hearings = hearings;
        this.opening = opening;
        this.clock = clock;
    }

    public String list(Acting.Person acting, String base, UUID id, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        table.addTo(model);
        var views = HearingViews.beside(table, today());
        model.addAttribute("hearings", hearings.of(acting, table.table().head().id()).stream().map(views::view).toList()).addAttribute("announces", announces(acting, table));
        return "hearings/list";
    }

    public String show(Acting.Person acting, String base, UUID id, UUID hearing, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        model.addAttribute("form", ThemeForm.BLANK);
        return shown(acting, table, hearing, model);
    }

    public String blank(Acting.OrganizerStaff acting, String base, UUID id, Locale locale, Model model) {
        model.addAttribute("form", HearingForm.BLANK);
        return form(acting, opening.open(acting, base, id, locale), model);
    }

    public String announce(Acting.OrganizerStaff acting, String base, UUID id, HearingForm form, BindingResult binding, Locale locale, Model model, RedirectAttributes after) {
        var table = opening.open(acting, base, id, locale);
        var content = form.content(binding);
        if (content == null) {
            return form(acting, table, model);
        }
        try {
            var announced = hearings.announce(acting, table.table().head().id(), content);
            after.addFlashAttribute("said", table.texts().of("hearing.announced"));
            return "redirect:" + table.home() + "/hearings/" + announced;
        } catch (HearingRefused broken) {
            broken.rules().forEach(rule -> binding.rejectValue(HearingForm.fieldOf(rule), "hearing.rule." + rule.name()));
            return form(acting, table, model);
        }
    }

    public String answer(Acting.OrganizerStaff acting, String base, UUID id, UUID hearing, ThemeForm form, BindingResult binding, Locale locale, Model model, RedirectAttributes after) {
        var table = opening.open(acting, base, id, locale);
        try {
            hearings.answer(acting, table.table().head().id(), new HearingId(hearing), Words.of(TypedFields.text(form.titleFi()), TypedFields.text(form.titleSv())), form.counted(),
                    Words.of(TypedFields.text(form.answerFi()), TypedFields.text(form.answerSv())), form.change());
        } catch (HearingRefused broken) {
            broken.rules().forEach(rule -> binding.rejectValue(ThemeForm.fieldOf(rule), "hearing.rule." + rule.name()));
            return shown(acting, table, hearing, model);
        }
        after.addFlashAttribute("said", table.texts().of("hearing.answered"));
        return "redirect:" + table.home() + "/hearings/" + hearing;
    }

    private String shown(Acting.Person acting, OpenedTable table, UUID wanted, Model model) {
        var found = hearings.of(acting, table.table().head().id()).stream().filter(one -> one.id().value().equals(wanted)).findFirst().orElseThrow(() -> new NotFound(wanted));
        table.addTo(model, new Link(table.texts().of("hearing.list"), table.home() + "/hearings"));
        var terms = new LinkedHashMap<String, String>();
        table.termsOnTheTable().forEach(state -> terms.put(state.term().id().toString(), table.view().name(state)));
        var rounds = new LinkedHashMap<String, String>();
        table.table().rounds().stream().filter(round -> round.sent() != null)
                .forEach(round -> rounds.put(Integer.toString(round.number()), table.texts().of("hearing.round.number", round.number())));
        var state = found.state(today());
        model.addAttribute("hearing", HearingViews.beside(table, today()).view(found)).addAttribute("terms", terms).addAttribute("rounds", rounds)
                .addAttribute("answers", announces(acting, table) && (state == Hearing.State.CLOSED || state == Hearing.State.ANSWERED))
                .addAttribute("labels", table.texts().labels("titleFi", "hearing.theme.fi", "titleSv", "hearing.theme.sv", "statements", "hearing.count", "answerFi", "hearing.answer.fi",
                        "answerSv", "hearing.answer.sv", "term", "hearing.term", "round", "hearing.round"));
        return "hearings/hearing";
    }

    private String form(Acting.OrganizerStaff acting, OpenedTable table, Model model) {
        table.addTo(model, new Link(table.texts().of("hearing.list"), table.home() + "/hearings"));
        model.addAttribute("announces", announces(acting, table)).addAttribute("labels", table.texts().labels("titleFi", "hearing.title.fi", "titleSv", "hearing.title.sv",
                "aboutFi", "hearing.about.fi", "aboutSv", "hearing.about.sv", "questionsFi", "hearing.questions.fi", "questionsSv", "hearing.questions.sv", "link", "hearing.link",
                "first", "hearing.first", "last", "hearing.last"));
        return "hearings/new";
    }

    private static boolean announces(Acting.Person acting, OpenedTable table) {
        return acting instanceof Acting.OrganizerStaff && table.reader() != null;
    }

    private LocalDate today() {
        return new Today(clock).day();
    }
}
