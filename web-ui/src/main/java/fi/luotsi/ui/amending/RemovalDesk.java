package fi.luotsi.ui.amending;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.amendment.Amendments;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.RulesBroken;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.deciding.SmallForm;
import fi.luotsi.ui.table.BesideTerm;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.RuleMessages;
import fi.luotsi.ui.table.TableOpening;

/** Taking a clause out of the agreement that is changed: an offer as any other, which the other party accepts or refuses. */
@Component
class RemovalDesk implements BesideTerm {

    private static final int LONGEST = 2000;

    private final Amendments amendments;
    private final TableOpening opening;

    RemovalDesk(Amendments amendments, TableOpening opening) {
        this.amendments = amendments;
        this.opening = opening;
    }

    @Override
    public void addTo(Acting.Person acting, OpenedTable table, TermState state, Model model) {
        if (canLeaveOut(acting, table, state)) {
            model.addAttribute("removal", table.home() + "/changes/" + state.term().id() + "/removal");
        }
    }

    /**
     * @param form comes back beside its message where the offer is refused
     * @throws NotFound where the term is no clause of the agreement
     */
    String leaveOut(Acting.Person acting, String base, UUID id, TermId term, SmallForm form, Locale locale, RedirectAttributes after, BiConsumer<NegotiationId, List<DraftEntry>> draft) {
        var table = opening.open(acting, base, id, locale);
        var state = table.table().term(term).filter(one -> isOfAgreement(acting, table, one)).orElseThrow(() -> new NotFound(term));
        var texts = table.texts();
        if (form.said().isEmpty() || form.said().length() > LONGEST) {
            refused(form, texts.of(form.said().isEmpty() ? "deciding.rule.LEAVING_CARRIES_A_REASON" : "deciding.rule.TEXTS_ARE_NOT_ENDLESS"), after);
            return "redirect:" + table.href(term);
        }
        try {
            draft.accept(table.table().head().id(), List.of(DraftEntry.offer(term, TermValue.Clause.LEFT_OUT, form.said(), state.draft() == null ? 0 : state.draft().version())));
            after.addFlashAttribute("said", texts.of("amending.leave-out.said"));
        } catch (RulesBroken broken) {
            refused(form, String.join(" ", new RuleMessages(texts).of(broken.violations()).stream().distinct().toList()), after);
        }
        return "redirect:" + table.href(term);
    }

    private static void refused(SmallForm form, String why, RedirectAttributes after) {
        after.addFlashAttribute("refused", "leave-out").addFlashAttribute("refusal", why).addFlashAttribute("typedText", form.said()).addFlashAttribute("stopped", why);
    }

    private boolean canLeaveOut(Acting.Person acting, OpenedTable table, TermState state) {
        var reader = table.reader();
        return reader != null && table.table().head().isTurnOf(reader) && !state.isAgreed() && !isLeftOut(state) && isOfAgreement(acting, table, state);
    }

    private boolean isOfAgreement(Acting.Person acting, OpenedTable table, TermState state) {
        return state.term() instanceof Term.ClauseTerm && amendments.hasLaidOut(acting, table.table().head().id(), state.term().id());
    }

    private static boolean isLeftOut(TermState state) {
        var offered = state.draft() != null && state.draft().value() != null ? state.draft().value() : state.latest().map(latest -> latest.value()).orElse(null);
        return TermValue.Clause.LEFT_OUT.equals(offered);
    }
}
