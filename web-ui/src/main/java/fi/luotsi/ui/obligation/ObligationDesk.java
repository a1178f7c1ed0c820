package fi.luotsi.ui.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
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

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.Agreements;
import fi.luotsi.agreement.obligation.Obligation;
import fi.luotsi.agreement.obligation.Obligation.Due;
import fi.luotsi.agreement.obligation.ObligationId;
import fi.luotsi.agreement.obligation.ObligationRefused;
import fi.luotsi.agreement.obligation.ObligationRule;
import fi.luotsi.agreement.obligation.Obligations;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.period.Today;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.ui.listing.Asked;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableOpening;

/** The pages of the register: what is due, one obligation with its evidence, and the calendar's file. */
@Component
public class ObligationDesk {

    private final Obligations obligations;
    private final Agreements agreements;
    private final TableOpening opening;
    private final Clock clock;

    ObligationDesk(Obligations obligations, Agreements agreements, TableOpening opening, Clock clock) {
        this.obligations = obligations;
        this.agreements = agreements;
        this.opening = opening;
        this.clock = clock;
    }

    /** Something kept about an obligation in the register. */
    @FunctionalInterface
    interface Keeping {
        void on(NegotiationId negotiation, ObligationId obligation);
    }

    String list(Acting.Person acting, String base, UUID id, Map<String, String> parameters, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        var views = views(table);
        var dues = dues(acting, table);
        table.addTo(model);
        signed(acting, table).ifPresent(version -> model.addAttribute("ends", table.texts().formats().date(version.life().facts().lastDay())));
        model.addAttribute("listing", new ObligationListing(views).layout().show(dues, Asked.of(table.home() + "/obligations", parameters), locale).as(views::row))
                .addAttribute("none", dues.isEmpty());
        return "obligations/list";
    }

    private List<Due> dues(Acting.Person acting, OpenedTable table) {
        return obligations.of(acting, table.table().head().id()).stream().flatMap(obligation -> obligation.dues().stream()).sorted(Comparator.comparing(Due::day)).toList();
    }

    String calendar(Acting.Person acting, String base, UUID id, Locale locale) {
        var table = opening.open(acting, base, id, locale);
        return new ObligationCalendar(views(table), obligations.of(acting, table.table().head().id()),
                signed(acting, table).map(version -> version.life().facts().lastDay())).text();
    }

    String show(Acting.Person acting, String base, UUID id, UUID obligation, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        var found = found(acting, table, obligation);
        model.addAttribute("form", new KeepingForm(found.owner(), null, null, null));
        return page(table, found, model);
    }

    /** @param what the act: {@code obligation.said.ACT} is said when it was done */
    String keep(Acting.Person acting, String base, UUID id, UUID obligation, String what, BindingResult binding, Keeping keeping, Locale locale, Model model, RedirectAttributes after) {
        var table = opening.open(acting, base, id, locale);
        var found = found(acting, table, obligation);
        try {
            keeping.on(table.table().head().id(), found.id());
        } catch (ObligationRefused broken) {
            broken.rules().forEach(rule -> binding.rejectValue(fieldOf(rule, what), "obligation.rule." + rule.name()));
            return page(table, found, model);
        }
        after.addFlashAttribute("said", table.texts().of("obligation.said." + what));
        return "redirect:" + table.home() + "/obligations" + (what.equals("reason") ? "" : "/" + obligation);
    }

    private static String fieldOf(ObligationRule rule, String what) {
        return rule == ObligationRule.EVIDENCE_IS_FOR_WHAT_IS_DUE ? "due" : what;
    }

    private String page(OpenedTable table, Obligation found, Model model) {
        table.addTo(model, new Link(table.texts().of("obligation.list"), table.home() + "/obligations"));
        model.addAttribute("obligation", views(table).view(found))
                .addAttribute("labels", table.texts().labels("owner", "obligation.owner", "due", "obligation.due", "evidence", "obligation.evidence", "reason", "obligation.reason"));
        return "obligations/obligation";
    }

    private Obligation found(Acting.Person acting, OpenedTable table, UUID wanted) {
        return obligations.of(acting, table.table().head().id()).stream().filter(one -> one.id().value().equals(wanted)).findFirst().orElseThrow(() -> new NotFound(wanted));
    }

    /** The day as an address writes it; one that nothing is due on where it is none. */
    static LocalDate day(@Nullable String typed) {
        try {
            return LocalDate.parse(TypedFields.text(typed));
        } catch (DateTimeParseException none) {
            return LocalDate.EPOCH;
        }
    }

    private Optional<AgreementVersion> signed(Acting.Person acting, OpenedTable table) {
        return agreements.of(acting, table.table().head().id()).filter(version -> version.life().isSignedByBoth());
    }

    private ObligationViews views(OpenedTable table) {
        return new ObligationViews(table, new Today(clock).day());
    }
}
