package fi.luotsi.ui.expert;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import fi.luotsi.access.Language;
import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.invitation.Link;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.negotiation.expert.Expert;
import fi.luotsi.negotiation.expert.ExpertId;
import fi.luotsi.negotiation.expert.ExpertRefused;
import fi.luotsi.negotiation.expert.Experts;
import fi.luotsi.period.Today;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableOpening;

/** What the pages of a party's experts do on either side; each side's controller says who acts and where its pages stand. */
@Component
public class ExpertDesk {

    private final Experts experts;
    private final TableOpening opening;
    private final Today today;

    ExpertDesk(Experts experts, TableOpening opening, Clock clock) {
        this.experts = experts;
        this.opening = opening;
        this.today = new Today(clock);
    }

    String list(Acting.Person acting, String base, UUID id, Locale locale, Model model) {
        var table = own(acting, base, id, locale);
        table.addTo(model);
        var lines = experts.of(acting, table.table().head().id()).stream().map(expert -> line(table, expert)).toList();
        model.addAttribute("ownSide", table.reader()).addAttribute("experts", lines);
        return "experts/list";
    }

    String blank(Acting.Person acting, String base, UUID id, Locale locale, Model model) {
        model.addAttribute("form", ExpertForm.blank(locale));
        return form(own(acting, base, id, locale), null, model);
    }

    String ask(Acting.Person acting, String base, UUID id, ExpertForm form, BindingResult binding, Locale locale, Model model, RedirectAttributes after) {
        var table = own(acting, base, id, locale);
        var person = form.person(binding);
        var assignment = form.assignment(binding, offered(table));
        if (person.isPresent() && assignment.isPresent()) {
            try {
                tell(table, experts.ask(acting, table.table().head().id(), person.get(), assignment.get()), "expert.asked", after);
                return "redirect:" + here(table);
            } catch (ExpertRefused refused) {
                binding.rejectValue(ExpertForm.fieldOf(refused.rule()), "expert.rule." + refused.rule());
            }
        }
        model.addAttribute("wrong", true);
        return form(table, null, model);
    }

    String show(Acting.Person acting, String base, UUID id, UUID expert, Locale locale, Model model) {
        var table = own(acting, base, id, locale);
        var found = live(acting, table, expert);
        model.addAttribute("form", ExpertForm.of(found));
        return form(table, found, model);
    }

    String change(Acting.Person acting, String base, UUID id, UUID expert, ExpertForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        var table = own(acting, base, id, locale);
        var found = live(acting, table, expert);
        var assignment = form.assignment(binding, offered(table));
        if (assignment.isPresent() && !binding.hasErrors()) {
            try {
                experts.change(acting, table.table().head().id(), found.id(), assignment.get());
                after.addFlashAttribute("said", table.texts().of("expert.changed"));
                return "redirect:" + here(table);
            } catch (ExpertRefused refused) {
                binding.rejectValue(ExpertForm.fieldOf(refused.rule()), "expert.rule." + refused.rule());
            }
        }
        model.addAttribute("wrong", true);
        return form(table, found, model);
    }

    String askAgain(Acting.Person acting, String base, UUID id, UUID expert, Locale locale, RedirectAttributes after) {
        var table = own(acting, base, id, locale);
        tell(table, experts.askAgain(acting, table.table().head().id(), new ExpertId(expert)), "expert.asked-again", after);
        return "redirect:" + here(table);
    }

    String end(Acting.Person acting, String base, UUID id, UUID expert, Locale locale, RedirectAttributes after) {
        var table = own(acting, base, id, locale);
        experts.end(acting, table.table().head().id(), new ExpertId(expert));
        after.addFlashAttribute("said", table.texts().of("expert.ended"));
        return "redirect:" + here(table);
    }

    private OpenedTable own(Acting.Person acting, String base, UUID id, Locale locale) {
        OwnSide.require(acting);
        return opening.open(acting, base, id, locale);
    }

    private Expert live(Acting.Person acting, OpenedTable table, UUID expert) {
        return experts.of(acting, table.table().head().id()).stream().filter(one -> one.id().value().equals(expert) && !one.ended()).findFirst()
                .orElseThrow(() -> new NotFound(expert));
    }

    private static List<Integer> offered(OpenedTable table) {
        return List.copyOf(SectionNames.bySection(table.table()).keySet());
    }

    private static String here(OpenedTable table) {
        return table.home() + "/experts";
    }

    private static void tell(OpenedTable table, Optional<Link> link, String said, RedirectAttributes after) {
        after.addFlashAttribute("said", table.texts().of(said));
        link.ifPresent(made -> after.addFlashAttribute("link", ServletUriComponentsBuilder.fromCurrentContextPath().path(made.path()).toUriString()));
    }

    private ExpertLine line(OpenedTable table, Expert expert) {
        var texts = table.texts();
        var assignment = expert.assignment();
        var standing = expert.on(today.day());
        return new ExpertLine(expert.id().toString(), expert.task(), expert.email(), new SectionNames(texts).names(assignment.sections()), assignment.drafts(),
                texts.formats().date(assignment.lastDay()), ExpertLine.tag(standing, texts.of("expert.standing.", standing)), standing != Expert.Standing.ENDED,
                texts.of("expert.by", expert.by(), texts.formats().dateTime(expert.at())));
    }

    /** @param expert null where somebody new is asked */
    private static String form(OpenedTable table, @Nullable Expert expert, Model model) {
        var texts = table.texts();
        var title = expert == null ? texts.of("expert.ask") : expert.task();
        table.addTo(model, new fi.luotsi.ui.Link(texts.of("expert.list"), here(table)));
        model.addAttribute("title", title).addAttribute("fresh", expert == null).addAttribute("ownSide", table.reader()).addAttribute("email", expert == null ? "" : expert.email())
                .addAttribute("sections", new SectionNames(texts).choices(table.table())).addAttribute("languages", languages(table))
                .addAttribute("action", expert == null ? here(table) : here(table) + "/" + expert.id()).addAttribute("back", here(table))
                .addAttribute("labels", texts.labels("email", "expert.email", "task", "expert.task", "sections", "expert.sections", "lastDay", "expert.last-day"));
        return "experts/form";
    }

    private static Map<String, String> languages(OpenedTable table) {
        var named = new LinkedHashMap<String, String>();
        for (Language language : Language.values()) {
            named.put(language.name(), table.texts().of("expert.language.", language));
        }
        return named;
    }
}
