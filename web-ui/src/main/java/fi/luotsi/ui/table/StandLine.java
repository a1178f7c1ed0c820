package fi.luotsi.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.Answer;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.Stand;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.listing.CodedTerms;

/**
 * Something on the table that was not simply accepted: a condition, a refusal, or an offer that stands only with another. Of the
 * round as it was sent; drafts are nobody's to list.
 *
 * @param euros the offer that was answered, exact; a dash where it is not about money
 * @param said who said what: {@code Tuottaja: Hyväksyn ehdolla}
 */
public record StandLine(Link term, String euros, String said, String reason, String volume, String personYears, StatusTag status) {

    private record Weighed(Euros euros, StandLine line) {}

    /** Those shown of the package, the largest amount first. */
    public static List<StandLine> of(TableView table, CodedTerms shown) {
        var found = new ArrayList<Weighed>();
        for (TermState state : table.view().table().terms().stream().filter(one -> shown.shows(one.term().id())).toList()) {
            state.onTheTable().filter(offer -> !offer.conditions().isEmpty()).ifPresent(offer -> found.add(offered(table, state, offer)));
            for (Party party : Party.values()) {
                last(state, party).ifPresent(answer -> found.add(answered(table, state, answer)));
            }
        }
        return found.stream().sorted(Comparator.comparing(Weighed::euros).reversed()).map(Weighed::line).toList();
    }

    /** The party's last stand, if it was not plain acceptance. Once the term is agreed only what was said of the agreed offer counts. */
    private static Optional<Answer> last(TermState state, Party party) {
        return state.answers().stream().filter(answer -> answer.party() == party)
                .filter(answer -> !state.isAgreed() || state.latest().filter(offer -> offer.round() == answer.revisionRound()).isPresent())
                .reduce((earlier, later) -> later).filter(answer -> answer.stand() != Stand.ACCEPT || !answer.conditions().isEmpty());
    }

    private static Weighed offered(TableView table, TermState state, Revision offer) {
        var texts = table.view().texts();
        var said = texts.of("table.party." + offer.party()) + ": " + texts.of("stands.offer") + ", " + table.onlyIf(offer.conditions());
        return weighed(table, state, offer.value(), said, offer.reason(), "", "");
    }

    private static Weighed answered(TableView table, TermState state, Answer answer) {
        var texts = table.view().texts();
        var value = state.revisions().stream().filter(revision -> revision.round() == answer.revisionRound()).map(Revision::value).findFirst().orElseThrow();
        var onlyIf = table.onlyIf(answer.conditions());
        var said = texts.of("table.party." + answer.party()) + ": " + texts.of("table.stand.", answer.stand()) + (onlyIf == null ? "" : ", " + onlyIf);
        return weighed(table, state, value, said, answer.reason(), answer.volume() == null ? "" : texts.formats().integer(answer.volume()),
                answer.personYears() == null ? "" : texts.formats().decimal(answer.personYears()));
    }

    private static Weighed weighed(TableView table, TermState state, TermValue value, String said, @Nullable String reason, String volume, String personYears) {
        var texts = table.view().texts();
        var money = value instanceof TermValue.Frame(var amount) ? amount : null;
        var href = table.view().term(state.term().id()) + "#" + Viewpoint.rowId(state.term().id());
        return new Weighed(money == null ? Euros.ZERO : money, new StandLine(new Link(table.name(state), href), money == null ? "–" : texts.formats().euros(money), said,
                reason == null ? "" : reason, volume, personYears, TermMarks.status(texts, state)));
    }
}
