package fi.luotsi.ui.table;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.SentRound;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.Link;

/**
 * One negotiation as a person has opened it, for the pages beside the package that both sides share: open issues, meetings,
 * disagreements.
 *
 * @param reader the side the person negotiates for; null for auditors and decision makers
 * @param base {@code /negotiations} or {@code /portal/negotiations}
 */
public record OpenedTable(NegotiationPackage table, @Nullable Party reader, Texts texts, String base) {

    public static OpenedTable of(Acting.Person acting, NegotiationPackage table, Texts texts, String base) {
        return new OpenedTable(table, OwnSide.negotiates(acting) ? Party.of(acting) : null, texts, base);
    }

    public TableView view() {
        return TableView.of(table, reader, texts, base);
    }

    /** Where the package stands. */
    public String home() {
        return base + "/" + table.head().id();
    }

    public boolean isGoingOn() {
        return table.head().phase() instanceof Phase.UnderNegotiation;
    }

    /** The terms that both parties see, in the agreement's order. */
    public List<TermState> termsOnTheTable() {
        return table.terms().stream().filter(state -> state.introduced() != null).toList();
    }

    /** Links to the terms, with their names; what the reader does not see is left out. */
    public List<Link> links(List<TermId> terms) {
        return terms.stream().flatMap(id -> table.term(id).stream()).map(state -> new Link(view().name(state), href(state.term().id()))).toList();
    }

    public String href(TermId term) {
        return home() + "/terms/" + term + "#t-" + term;
    }

    /** {@code järjestäjä} or {@code tuottaja}. */
    public String party(Party party) {
        return texts.of("table.party.low." + party);
    }

    /** The page's head ({@code ui/crumbs :: head}), and where the other party's moves are heard. */
    public void addTo(Model model, Link... between) {
        var crumbs = new ArrayList<Link>();
        crumbs.add(new Link(texts.in(table.head().title()), home()));
        crumbs.addAll(List.of(between));
        model.addAttribute("crumbs", crumbs).addAttribute("caseNumber", table.head().caseNumber()).addAttribute("home", home())
                .addAttribute("negotiates", reader != null).addAttribute("goingOn", isGoingOn());
        if (isGoingOn()) {
            model.addAttribute("live", home() + "/events?seen=" + SentRound.lastSequence(table.rounds()));
        }
    }
}
