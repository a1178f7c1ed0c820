package fi.luotsi.ui.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.ui.agreement.AgreementPaper.Check;
import fi.luotsi.ui.agreement.Block.Fact;
import fi.luotsi.ui.table.TableView;

/** The first page: between whom, for which days, under which number, and how it is told from any other text. */
record FrontPage(PaperTerms terms, @Nullable AgreementMark mark, int leftOpen) {

    AgreementPaper.Front front(Phase.Negotiated negotiated) {
        var head = terms.table().head();
        var title = terms.words(head.title());
        boolean leavesOut = !terms.out().isNothing();
        var check = mark == null || mark.verification() == null ? null
                : new Check(mark.verification(), QrCode.of(mark.verification()));
        return new AgreementPaper.Front(title, terms.label("paper.under", days(head)), number(head), parties(), facts(head, negotiated), foot(title, head),
                leavesOut ? null : TableView.fingerprint(negotiated.fingerprint()), check, leavesOut, terms.out().copy());
    }

    List<Block.Party> parties() {
        var head = terms.table().head();
        return List.of(new Block.Party(terms.label("table.party." + Party.ORGANIZER), terms.words(head.organizerName())),
                new Block.Party(terms.label("table.party." + Party.PROVIDER), terms.words(head.providerName())));
    }

    private String number(NegotiationHead head) {
        return mark == null ? head.caseNumber() : mark.number();
    }

    private String foot(PaperText title, NegotiationHead head) {
        return title.text() + " · " + number(head) + " · " + (mark == null ? terms.label("paper.result") : terms.label("paper.version.low", String.valueOf(mark.version())));
    }

    private List<Fact> facts(NegotiationHead head, Phase.Negotiated negotiated) {
        var formats = terms.texts().formats();
        var facts = new ArrayList<Fact>();
        if (mark == null) {
            fact(facts, "state", terms.label("paper.state.result"));
        } else {
            fact(facts, "version", String.valueOf(mark.version()) + (mark.day() == null ? "" : ", " + formats.date(mark.day())));
            if (mark.version() > 1) {
                fact(facts, "replaces", terms.label("paper.replaces.text"));
            }
        }
        fact(facts, "case-number", head.caseNumber());
        fact(facts, "days", days(head));
        fact(facts, "negotiated", terms.label("paper.negotiated.text", formats.dateTime(negotiated.at()), String.valueOf(negotiated.lastRound())));
        fact(facts, "terms", counted());
        fact(facts, "open", leftOpen == 0 ? terms.label("paper.open.none") : terms.label("paper.open.some", leftOpen));
        return facts;
    }

    private String counted() {
        var all = terms.table().terms();
        var alternatives = all.stream().filter(TermState::isLeftAsAlternatives).count();
        var agreed = terms.label("paper.terms.text", all.stream().filter(TermState::isAgreed).count(), all.size());
        return alternatives == 0 ? agreed : agreed + ", " + terms.label("paper.terms.alternatives", alternatives);
    }

    /** {@code 1.1.–31.12.2020}, over several years {@code 1.1.2020–31.12.2021}. */
    private String days(NegotiationHead head) {
        var formats = terms.texts().formats();
        var first = head.period().first();
        var last = head.period().last();
        return (first.equals(last) ? "1.1." : formats.date(LocalDate.of(first.getValue(), 1, 1))) + "–" + formats.date(LocalDate.of(last.getValue(), 12, 31));
    }

    private void fact(List<Fact> facts, String name, String text) {
        facts.add(new Fact(terms.label("paper." + name), PaperText.of(text)));
    }
}
