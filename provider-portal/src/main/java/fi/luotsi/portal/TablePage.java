package fi.luotsi.portal;

import java.time.Instant;
import java.util.List;

import org.springframework.ui.Model;

import fi.luotsi.access.NotFound;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.SentRound;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.counsel.Where;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.ui.table.Texts;

/**
 * One negotiation on the provider's pages, with what every one of them shows.
 *
 * @param now the moment of reading, for the days that are left
 */
public record TablePage(NegotiationPackage table, Texts texts, Instant now) {

    static final String BASE = "/portal/negotiations";

    public static String path(NegotiationId id) {
        return BASE + "/" + id;
    }

    /** Where the own side's counsel on this table stands. */
    public Where where() {
        return new Where(BASE, table.head().id(), texts.locale());
    }

    TableView view() {
        return TableView.of(table, Party.PROVIDER, texts, BASE);
    }

    public boolean isOurTurn() {
        return table.head().isTurnOf(Party.PROVIDER);
    }

    /** How many offers an answer is still missing for. */
    long unanswered() {
        return isOurTurn() ? table.terms().stream().filter(state -> state.draft() == null && state.canBeAcceptedBy(Party.PROVIDER)).count() : 0;
    }

    /** The numbers of the rounds that were sent, oldest first. */
    List<Integer> sentRounds() {
        return table.rounds().stream().filter(round -> round.sent() != null).map(SentRound::number).toList();
    }

    /** @throws NotFound where the package has no such term */
    TermState require(TermId term) {
        return table.term(term).orElseThrow(() -> new NotFound(term));
    }

    /** Heading, banner, address and live events. */
    public void addTo(Model model) {
        var head = table.head();
        model.addAttribute("head", head).addAttribute("base", path(head.id())).addAttribute("turn", view().turn(now))
                .addAttribute("open", isOurTurn()).addAttribute("live", path(head.id()) + "/events?seen=" + SentRound.lastSequence(table.rounds()));
        if (head.phase() instanceof Phase.Negotiated(_, _, var fingerprint)) {
            model.addAttribute("fingerprint", TableView.fingerprint(fingerprint));
        }
    }
}
