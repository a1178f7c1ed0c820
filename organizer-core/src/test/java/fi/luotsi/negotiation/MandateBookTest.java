package fi.luotsi.negotiation;

import static fi.luotsi.negotiation.PlayedTable.accept;
import static fi.luotsi.negotiation.PlayedTable.cannot;
import static fi.luotsi.negotiation.PlayedTable.millions;
import static fi.luotsi.negotiation.PlayedTable.offer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.mandate.Bound;
import fi.luotsi.negotiation.mandate.Decision;
import fi.luotsi.negotiation.mandate.Level;
import fi.luotsi.negotiation.mandate.Mandate;
import fi.luotsi.negotiation.mandate.MandateBook;
import fi.luotsi.negotiation.mandate.MandateId;
import fi.luotsi.negotiation.mandate.Request;
import fi.luotsi.negotiation.mandate.RequestId;
import fi.luotsi.negotiation.mandate.Standing;
import fi.luotsi.negotiation.mandate.Subject;
import fi.luotsi.negotiation.term.Measure;

class MandateBookTest {

    private static final Decision DECISION = new Decision("Maakuntahallitus", LocalDate.of(2018, 11, 1), "§ 201/2018");

    @ParameterizedTest
    @CsvSource({"310, WITHIN", "316.79, WITHIN", "316.80, NEAR", "320, NEAR", "320.01, BROKEN"})
    void theLastPercentBelowACeilingIsNearAndWhatIsBeyondBreaksIt(String offered, Level level) {
        var table = PlayedTable.withThreeFrames().draft(PlayedTable.NEGOTIATOR, offer(PlayedTable.CHILD_PROTECTION, offered, null));
        assertThat(book(table, Party.ORGANIZER, mandate(PlayedTable.CHILD_PROTECTION, Bound.CEILING, "320")).standings())
                .extracting(Standing::level).containsExactly(level);
    }

    @ParameterizedTest
    @CsvSource({"330, WITHIN", "315, NEAR", "314.9, BROKEN"})
    void aFloorIsTheSameTheOtherWayRound(String offered, Level level) {
        var table = PlayedTable.withThreeFrames().draft(PlayedTable.NEGOTIATOR, offer(PlayedTable.CHILD_PROTECTION, offered, null));
        assertThat(book(table, Party.ORGANIZER, mandate(PlayedTable.CHILD_PROTECTION, Bound.FLOOR, "315")).standings())
                .extracting(Standing::level).containsExactly(level);
    }

    @Test
    void whatNobodyHasSaidAnythingAboutStandsNowhere() {
        assertThat(book(PlayedTable.withThreeFrames(), Party.ORGANIZER, mandate(PlayedTable.PSYCHIATRY, Bound.CEILING, "95")).standings())
                .allMatch(standing -> standing.level() == null && !standing.isOverrun());
    }

    @Test
    void acceptingAnOfferBeyondTheMandateIsAnOverrunAndRefusingItIsNot() {
        var offered = PlayedTable.withThreeFrames()
                .draft(PlayedTable.NEGOTIATOR, offer(PlayedTable.CHILD_PROTECTION, "310", null)).send(PlayedTable.NEGOTIATOR);
        var floor = mandate(PlayedTable.CHILD_PROTECTION, Bound.FLOOR, "315");
        assertThat(book(offered, Party.PROVIDER, floor).overruns()).as("nothing drafted yet").isEmpty();
        offered.draft(PlayedTable.MANAGER, accept(PlayedTable.CHILD_PROTECTION));
        assertThat(book(offered, Party.PROVIDER, floor).overruns()).singleElement()
                .satisfies(overrun -> assertThat(overrun.room()).isEqualTo(Measure.of(millions("-5"))));
        var refused = PlayedTable.withThreeFrames()
                .draft(PlayedTable.NEGOTIATOR, offer(PlayedTable.CHILD_PROTECTION, "310", null)).send(PlayedTable.NEGOTIATOR)
                .draft(PlayedTable.MANAGER, cannot(PlayedTable.CHILD_PROTECTION, "Liian vähän"));
        assertThat(book(refused, Party.PROVIDER, floor).overruns()).isEmpty();
    }

    @Test
    void aTotalCountsWhatTheOtherSideOfferedWhereTheOwnSideHasSaidNothing() {
        var table = PlayedTable.withThreeFrames().draft(PlayedTable.NEGOTIATOR, offer(PlayedTable.CHILD_PROTECTION, "310", null),
                offer(PlayedTable.PSYCHIATRY, "95", null), offer(PlayedTable.OLDER_PEOPLE, "1180", null)).send(PlayedTable.NEGOTIATOR)
                .draft(PlayedTable.MANAGER, offer(PlayedTable.OLDER_PEOPLE, "1170", "Kotihoito"));
        var total = new Mandate(MandateId.random(), new Subject.OfYear(Year.of(2020)), Bound.FLOOR, Measure.of(millions("1580")), DECISION, "x", PlayedTable.MORNING);
        assertThat(book(table, Party.PROVIDER, total).overruns()).singleElement()
                .satisfies(overrun -> assertThat(overrun.value()).isEqualTo(Measure.of(millions("1575"))));
    }

    @Test
    void whatThePrincipalGrantedWidensTheMandateAndWhatItRefusedDoesNot() {
        var table = PlayedTable.withThreeFrames().draft(PlayedTable.NEGOTIATOR, offer(PlayedTable.CHILD_PROTECTION, "322", null));
        var mandate = mandate(PlayedTable.CHILD_PROTECTION, Bound.CEILING, "320");
        assertThat(new MandateBook(table.table(), Party.ORGANIZER, List.of(mandate), List.of(request(mandate, "322", false))).overruns()).hasSize(1);
        var granted = new MandateBook(table.table(), Party.ORGANIZER, List.of(mandate), new ArrayList<>(List.of(request(mandate, "322", true))));
        assertThat(granted.overruns()).isEmpty();
        assertThat(granted.standings()).allMatch(Standing::isWidened);
    }

    @Test
    void whatWasGrantedForAnEarlierMandateHoldsNoLonger() {
        var table = PlayedTable.withThreeFrames().draft(PlayedTable.NEGOTIATOR, offer(PlayedTable.CHILD_PROTECTION, "322", null));
        var earlier = mandate(PlayedTable.CHILD_PROTECTION, Bound.CEILING, "320");
        var now = mandate(PlayedTable.CHILD_PROTECTION, Bound.CEILING, "318");
        assertThat(new MandateBook(table.table(), Party.ORGANIZER, List.of(now), List.of(request(earlier, "322", true))).overruns()).hasSize(1);
    }

    private static MandateBook book(PlayedTable table, Party party, Mandate... mandates) {
        return new MandateBook(table.table(), party, List.of(mandates), List.of());
    }

    private static Mandate mandate(fi.luotsi.negotiation.term.Term term, Bound bound, String millions) {
        return new Mandate(MandateId.random(), new Subject.OfTerm(term.id()), bound, Measure.of(millions(millions)), DECISION, "x", PlayedTable.MORNING);
    }

    private static Request request(Mandate mandate, String millions, boolean granted) {
        return new Request(RequestId.random(), mandate.id(), new NegotiationId(new java.util.UUID(0, 9)), Words.of("a", "a"), "b", Words.of("c", "c"),
                null, null, null, mandate.bound(), mandate.limit(), Measure.of(millions(millions)), DECISION, "Syy", fi.luotsi.acting.UserId.random(), "x",
                PlayedTable.MORNING, new Request.Ruling(granted, "Syy", "y", PlayedTable.MORNING));
    }
}
