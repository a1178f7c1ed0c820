package fi.luotsi.agreement.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fi.luotsi.acting.OrganizerId;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.acting.UserId;
import fi.luotsi.budget.LineKind;
import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.Answer;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.RoundDifference;
import fi.luotsi.negotiation.SentRound;
import fi.luotsi.negotiation.Stand;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Place;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.period.Period;

/** Laying an agreement's terms out anew. */
class LayingTest {

    private static final Instant THEN = Instant.parse("2018-11-01T10:00:00Z");
    private static final UserId SOMEBODY = new UserId(UUID.randomUUID());
    private static final Words NAME = Words.of("Lastensuojelu", "Barnskydd");

    private final TermState clause = agreed(new Term.ClauseTerm(TermId.random(), new Place(12, 1), NAME), new TermValue.Clause("Neuvotellaan.", "Man förhandlar."));
    private final TermState first = agreed(frame(2020, 1), new TermValue.Frame(Euros.of("310000000.00")));
    private final TermState second = agreed(frame(2021, 2), new TermValue.Frame(Euros.of("320000000.00")));
    private final TermState alternatives = new TermState(new Term.RuleTerm(TermId.random(), new Place(9, 1), NAME, Term.FrameKind.ACCESS), 1, List.of(), List.of(), null);

    @Test
    void eachTermIsLaidOutWithItsAgreedValueUnderAnIdOfItsOwn() {
        var laid = lay(2020, 2021);
        assertThat(laid.terms()).hasSize(4).allSatisfy(term -> assertThat(laid.origins()).containsKey(term.term().id()));
        assertThat(laid.terms()).extracting(term -> term.term().id()).doesNotContain(clause.term().id(), first.term().id(), second.term().id());
        assertThat(laid.terms().getFirst().value()).isEqualTo(clause.agreedValue().orElseThrow());
        assertThat(laid.terms().getFirst().reason()).isEqualTo("Sovittu.");
        assertThat(laid.origins().values()).containsExactlyInAnyOrder(clause.term().id(), first.term().id(), second.term().id(), alternatives.term().id());
    }

    @Test
    void whatWasNotAgreedIsStillToBeOffered() {
        assertThat(lay(2020, 2021).terms()).filteredOn(term -> term.term() instanceof Term.RuleTerm).singleElement()
                .satisfies(term -> assertThat(term.value()).isNull()).satisfies(term -> assertThat(term.reason()).isNull());
    }

    @Test
    void whatBothHaveLeftOutIsNotLaidOutAgain() {
        var gone = agreed(new Term.ClauseTerm(TermId.random(), new Place(12, 2), NAME), TermValue.Clause.LEFT_OUT);
        var laid = Laying.of(new NegotiationPackage(agreement().head(), List.of(sent()), List.of(clause, gone), Map.of()),
                new AmendmentPlan(NAME, "UMKno-1", Period.of(2020, 2021), "Syy.", 14, THEN, state -> "Sovittu " + state.revisions().size()));
        assertThat(laid.terms()).singleElement().satisfies(term -> assertThat(term.reason()).isEqualTo("Sovittu 1"));
        assertThat(laid.origins()).containsValue(clause.term().id()).doesNotContainValue(gone.term().id());
    }

    @Test
    void yearsThatAreAddedGetTheFramesOfTheLastOneWithoutAmounts() {
        var laid = lay(2021, 2023);
        var frames = laid.terms().stream().map(term -> term.term()).filter(Term.FrameTerm.class::isInstance).map(Term.FrameTerm.class::cast).toList();
        assertThat(frames).extracting(frame -> frame.year().getValue()).containsExactly(2021, 2022, 2023);
        assertThat(frames).extracting(frame -> frame.place().position()).containsExactly(2, 3, 4);
        assertThat(frames.get(1).yearBefore()).isEqualTo(Euros.of("320000000.00"));
        assertThat(frames.get(2).yearBefore()).isNull();
        assertThat(laid.terms()).filteredOn(term -> term.term() instanceof Term.FrameTerm frame && frame.year().getValue() > 2021).allSatisfy(term -> assertThat(term.value()).isNull());
        assertThat(laid.origins()).hasSize(3);
    }

    @Test
    void whatDiffersIsFoundByWhereTheTermsComeFrom() {
        var before = agreement();
        var same = agreed(new Term.ClauseTerm(TermId.random(), new Place(12, 1), NAME), clause.agreedValue().orElseThrow());
        var more = agreed(frame(2020, 1), new TermValue.Frame(Euros.of("312000000.00")));
        var added = agreed(frame(2022, 3), new TermValue.Frame(Euros.of("1.00")));
        var origins = Map.of(same.term().id(), clause.term().id(), more.term().id(), first.term().id());
        var then = new NegotiationPackage(before.head(), List.of(sent()), List.of(same, more, added), Map.of());
        var difference = RoundDifference.between(before, then, id -> origins.getOrDefault(id, id));
        assertThat(difference.changes()).extracting(change -> change.term().id()).containsExactly(more.term().id(), added.term().id());
        assertThat(difference.changes().getFirst().euros()).map(RoundDifference.EurosDelta::euros).contains(Euros.of("2000000.00"));
        assertThat(difference.changes().getLast().before()).isNull();
        assertThat(difference.unchanged()).isOne();
    }

    private Laying.Laid lay(int firstYear, int lastYear) {
        return Laying.of(agreement(), new AmendmentPlan(NAME, "UMKno-1", Period.of(firstYear, lastYear), "Syy.", 14, THEN, _ -> "Sovittu."));
    }

    private NegotiationPackage agreement() {
        var head = new NegotiationHead(NegotiationId.random(), new OrganizerId(UUID.randomUUID()), NAME, new ProviderId(UUID.randomUUID()), NAME, NAME, "UMKno-1", Period.of(2020, 2021), THEN, 14,
                new Phase.Negotiated(2, THEN, "0".repeat(64)));
        return new NegotiationPackage(head, List.of(sent()), List.of(clause, first, second, alternatives), Map.of());
    }

    private static SentRound sent() {
        return new SentRound(1, Party.ORGANIZER, THEN, THEN, new SentRound.Sent(THEN, "Neuvottelija", UUID.randomUUID(), 1));
    }

    private static Term.FrameTerm frame(int year, int position) {
        return new Term.FrameTerm(TermId.random(), new Place(5, position), NAME, "lastensuojelu", Year.of(year), LineKind.EXPENSES, null);
    }

    private static TermState agreed(Term term, TermValue value) {
        var offer = new Revision(term.id(), 1, Party.ORGANIZER, value, null, SOMEBODY, "Neuvottelija", THEN);
        var accepted = new Answer(term.id(), 1, 2, Party.PROVIDER, Stand.ACCEPT, null, null, null, SOMEBODY, "Johtaja", THEN);
        return new NegotiationPackage(new NegotiationHead(NegotiationId.random(), new OrganizerId(UUID.randomUUID()), NAME, new ProviderId(UUID.randomUUID()), NAME, NAME, "UMKno-1",
                Period.of(2020, 2021), THEN, 14, new Phase.Negotiated(2, THEN, "0".repeat(64))), List.of(), List.of(new TermState(term, 1, List.of(offer), List.of(accepted), null)), Map.of())
                .terms().getFirst();
    }
}
