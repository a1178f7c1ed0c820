package fi.luotsi.ui.clause;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.clause.ClauseKey;
import fi.luotsi.clause.table.ClausesAtTheTable;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.RulesBroken;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.code.Catalogue;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.RuleMessages;
import fi.luotsi.ui.table.TableOpening;
import fi.luotsi.ui.table.Texts;

/** The library beside a package, for both sides: what is missing, what does not belong, and one press for each. */
@Component
public class ClauseDesk {

    private final ClausesAtTheTable clauses;
    private final TableOpening opening;
    private final Catalogue catalogue;

    ClauseDesk(ClausesAtTheTable clauses, TableOpening opening, Catalogue catalogue) {
        this.clauses = clauses;
        this.opening = opening;
        this.catalogue = catalogue;
    }

    /** One press of a button: what it does, with the reason it carries. */
    @FunctionalInterface
    interface Press {
        void on(NegotiationId negotiation, String reason);
    }

    /** Keys of the reason that goes into the draft, and of what is said when it is there. */
    private record Said(String reason, String done) {}

    String show(Acting.Person acting, String base, UUID id, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        table.addTo(model);
        model.addAttribute("panel", ClausePanel.of(clauses.of(acting, table.table()), table, words(acting, table.texts()))).addAttribute("acts", acts(table))
                .addAttribute("library", table.reader() == Party.ORGANIZER);
        return "clauses/table";
    }

    String take(Acting.Person acting, String base, UUID id, String key, Locale locale, RedirectAttributes after) {
        return press(acting, base, id, new Said("clause.take.reason", "clause.take.said"), ClauseKey.isKey(key) ? (negotiation, reason) -> clauses.take(acting, negotiation, new ClauseKey(key), reason)
                : (negotiation, _) -> after.addFlashAttribute("refusedClause", opening.texts(locale).of("clause.take.none")), locale, after);
    }

    String strike(Acting.Person acting, String base, UUID id, UUID term, Locale locale, RedirectAttributes after) {
        return press(acting, base, id, new Said("clause.strike.reason", "clause.strike.said"), (negotiation, reason) -> clauses.strike(acting, negotiation, new TermId(term), reason), locale, after);
    }

    String renew(Acting.Person acting, String base, UUID id, UUID term, Locale locale, RedirectAttributes after) {
        return press(acting, base, id, new Said("clause.renew.reason", "clause.renew.said"), (negotiation, reason) -> clauses.renew(acting, negotiation, new TermId(term), reason), locale, after);
    }

    /** Names of mandatory clauses that belong and are not there: said before a round is sent, which may be sent all the same. */
    public List<String> missing(Acting.Person acting, NegotiationPackage table, Texts texts) {
        var words = words(acting, texts);
        return clauses.of(acting, table).missing().stream().map(version -> words.name(version.content())).toList();
    }

    ClauseWords words(Acting.Person acting, Texts texts) {
        return new ClauseWords(texts, catalogue.names(acting, texts));
    }

    private String press(Acting.Person acting, String base, UUID id, Said words, Press press, Locale locale, RedirectAttributes after) {
        var table = opening.open(acting, base, id, locale);
        var texts = table.texts();
        try {
            press.on(table.table().head().id(), texts.of(words.reason()));
            if (!after.getFlashAttributes().containsKey("refusedClause")) {
                after.addFlashAttribute("said", texts.of(words.done()));
            }
        } catch (RulesBroken broken) {
            after.addFlashAttribute("stopped", String.join(" ", new RuleMessages(texts).of(broken.violations()).stream().distinct().toList()));
        }
        return "redirect:" + table.home() + "/clauses";
    }

    private static boolean acts(OpenedTable table) {
        return table.reader() != null && table.table().head().phase() instanceof Phase.UnderNegotiation(_, var inTurn, _) && inTurn == table.reader();
    }
}
