package fi.luotsi.ui.deciding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.AgreementChangedMeanwhile;
import fi.luotsi.agreement.AgreementRefused;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.Agreements;
import fi.luotsi.agreement.Decisions;
import fi.luotsi.agreement.Signatures;
import fi.luotsi.agreement.life.LifeCommand;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.period.Today;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.ui.amending.AroundAgreement;
import fi.luotsi.ui.amending.RequestedChanges;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableOpening;

/** The page of an agreement: where it stands, what is still to be done and by whom. */
@Component
public class AgreementDesk {

    private final Agreements agreements;
    private final Decisions decisions;
    private final Signatures signatures;
    private final TableOpening opening;
    private final AroundAgreement around;
    private final RequestedChanges requested;
    private final Clock clock;

    AgreementDesk(Agreements agreements, Decisions decisions, Signatures signatures, TableOpening opening, AroundAgreement around, RequestedChanges requested,
            Clock clock) {
        this.agreements = agreements;
        this.decisions = decisions;
        this.signatures = signatures;
        this.opening = opening;
        this.around = around;
        this.requested = requested;
        this.clock = clock;
    }

    /** Something done by a button, with at most one text. */
    @FunctionalInterface
    public interface Act {
        void on(NegotiationId id);
    }

    public String show(Acting.Person acting, String base, UUID id, Locale locale, Model model) {
        return page(acting, opening.open(acting, base, id, locale), model);
    }

    /** The page, with whatever form its controller has put into the model. */
    public String page(Acting.Person acting, OpenedTable table, Model model) {
        table.addTo(model);
        var id = table.table().head().id();
        var found = agreements.of(acting, id);
        model.addAttribute("negotiated", table.table().head().phase() instanceof Phase.Negotiated);
        around.addTo(acting, table, found, model);
        found.ifPresent(version -> add(acting, table, version, model));
        return "deciding/agreement";
    }

    private void add(Acting.Person acting, OpenedTable table, AgreementVersion version, Model model) {
        var life = version.life();
        var gate = agreements.gate(acting, version.negotiation());
        var turn = signatures.turnOf(acting, version.negotiation());
        boolean negotiates = table.reader() != null;
        model.addAttribute("agreement", new AgreementViews(table, version, today()).view(requested.history(acting, version, table.texts()), gate, body -> decisions.mayDecide(acting, version, body)))
                .addAttribute("signsAs", turn.map(right -> right.title() + ", " + right.source()).orElse(null))
                .addAttribute("answers", negotiates && life.allows(LifeCommand.ANSWER, today()))
                .addAttribute("withdraws", acting instanceof Acting.OrganizerStaff && negotiates && life.allows(LifeCommand.WITHDRAW, today()))
                .addAttribute("terminates", negotiates && life.allows(LifeCommand.TERMINATE, today()))
                .addAttribute("declares", Decisions.decides(acting) && life.allows(LifeCommand.DECIDE, today())
                        && version.conflicts().stream().noneMatch(conflict -> conflict.user().equals(acting.user())));
    }

    /**
     * @param what the act: {@code deciding.said.ACT} is said when it was done
     * @param form comes back beside its message where the act is refused
     */
    public String act(Acting.Person acting, String base, UUID id, String what, SmallForm form, Locale locale, RedirectAttributes after, Act act) {
        var table = opening.open(acting, base, id, locale);
        try {
            act.on(table.table().head().id());
            after.addFlashAttribute("said", table.texts().of("deciding.said." + what));
        } catch (AgreementRefused broken) {
            refused(what, form, words(table, broken), after);
        } catch (AgreementChangedMeanwhile changed) {
            refused(what, form, table.texts().of("deciding.changed"), after);
        }
        return "redirect:" + table.home() + "/agreement";
    }

    String dayMissing(Acting.Person acting, String base, UUID id, SmallForm form, Locale locale, RedirectAttributes after) {
        var table = opening.open(acting, base, id, locale);
        refused("terminate", form, table.texts().of("deciding.last-day.missing"), after);
        return "redirect:" + table.home() + "/agreement";
    }

    private static void refused(String what, SmallForm form, String why, RedirectAttributes after) {
        after.addFlashAttribute("refused", what).addFlashAttribute("refusal", why).addFlashAttribute("typedText", TypedFields.text(form.text()))
                .addFlashAttribute("typedDay", TypedFields.text(form.lastDay())).addFlashAttribute("stopped", why);
    }

    static String words(OpenedTable table, AgreementRefused broken) {
        return String.join(" ", broken.rules().stream().map(rule -> table.texts().of("deciding.rule.", rule)).toList());
    }

    private LocalDate today() {
        return new Today(clock).day();
    }
}
