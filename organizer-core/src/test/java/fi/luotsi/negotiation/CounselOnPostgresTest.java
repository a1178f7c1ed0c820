package fi.luotsi.negotiation;

import static fi.luotsi.negotiation.UusimaaOnPostgres.accept;
import static fi.luotsi.negotiation.UusimaaOnPostgres.millions;
import static fi.luotsi.negotiation.UusimaaOnPostgres.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.InPlaceOf;
import fi.luotsi.acting.UserId;
import fi.luotsi.audit.LogEntry;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.mandate.Bound;
import fi.luotsi.negotiation.mandate.Decision;
import fi.luotsi.negotiation.mandate.MandateEntry;
import fi.luotsi.negotiation.mandate.MandateRefused;
import fi.luotsi.negotiation.mandate.MandateRequests;
import fi.luotsi.negotiation.mandate.MandateRule;
import fi.luotsi.negotiation.mandate.Mandates;
import fi.luotsi.negotiation.mandate.Standing;
import fi.luotsi.negotiation.mandate.Subject;
import fi.luotsi.negotiation.note.Conversation;
import fi.luotsi.negotiation.note.Note;
import fi.luotsi.negotiation.note.NoteRefused;
import fi.luotsi.negotiation.note.Notes;
import fi.luotsi.negotiation.position.Band;
import fi.luotsi.negotiation.position.ByChoice;
import fi.luotsi.negotiation.position.Choice;
import fi.luotsi.negotiation.position.InWords;
import fi.luotsi.negotiation.position.Numbers;
import fi.luotsi.negotiation.position.PositionRefused;
import fi.luotsi.negotiation.position.PositionRule;
import fi.luotsi.negotiation.position.Positions;
import fi.luotsi.negotiation.term.Measure;
import fi.luotsi.negotiation.term.Place;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.period.Period;
import fi.luotsi.testing.CoreOnPostgres;

/** What a party keeps to itself, on a real database: it comes back to the own side as it was written, and to nobody else. */
class CounselOnPostgresTest {

    private static final Decision DECISION = new Decision("Maakuntahallitus", LocalDate.of(2018, 11, 1), "§ 201/2018");

    final UusimaaOnPostgres uusimaa = new UusimaaOnPostgres();
    final Mandates mandates = uusimaa.core.the(Mandates.class);
    final MandateRequests requests = uusimaa.core.the(MandateRequests.class);
    final Positions positions = uusimaa.core.the(Positions.class);
    final Notes notes = uusimaa.core.the(Notes.class);
    final Acting.ProviderStaff director = new Acting.ProviderStaff(new UserId(UUID.randomUUID()), "Tuottajan talousjohtaja", uusimaa.enterprise);

    @AfterEach
    void close() {
        uusimaa.close();
    }

    @Test
    void aMandateIsTheOwnNegotiatorsAloneAndLeavesNothingInTheLog() {
        var id = uusimaa.openAndSend();
        int before = uusimaa.reading.moves(uusimaa.negotiator, id).size();
        ceiling(id, uusimaa.childProtection, "320");
        assertThat(mandates.book(uusimaa.colleague, id).mandates()).singleElement().satisfies(mandate -> {
            assertThat(mandate.limit()).isEqualTo(Measure.of(millions("320")));
            assertThat(mandate.decision()).isEqualTo(DECISION);
        });
        assertThat(mandates.book(uusimaa.manager, id).mandates()).isEmpty();
        assertThatThrownBy(() -> mandates.book(uusimaa.auditor, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> mandates.book(uusimaa.foreigner, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> mandates.book(uusimaa.stranger, id)).isInstanceOf(NotFound.class);
        assertThat(uusimaa.reading.moves(uusimaa.manager, id)).hasSize(before);
    }

    @Test
    void theLastEntryOfAMandateIsInForceAndOneThatEndedIsNot() {
        var id = uusimaa.open();
        ceiling(id, uusimaa.childProtection, "320");
        ceiling(id, uusimaa.childProtection, "325");
        assertThat(mandates.book(uusimaa.negotiator, id).mandates()).singleElement()
                .satisfies(mandate -> assertThat(mandate.limit()).isEqualTo(Measure.of(millions("325"))));
        mandates.end(uusimaa.negotiator, id, mandates.book(uusimaa.negotiator, id).mandates().getFirst().id());
        assertThat(mandates.book(uusimaa.negotiator, id).mandates()).isEmpty();
        assertThat(uusimaa.superuser.sql("select count(*) from negotiation_mandate").query(Integer.class).single()).isEqualTo(3);
    }

    @Test
    void aCeilingBelowTheFloorIsRefusedAndSoIsAMandateOfWords() {
        var id = uusimaa.open();
        ceiling(id, uusimaa.childProtection, "320");
        assertRefused(MandateRule.CEILING_IS_ABOVE_FLOOR, () -> keep(id, new Subject.OfTerm(uusimaa.childProtection.id()), Bound.FLOOR, "321"));
        assertRefused(MandateRule.MANDATE_BOUNDS_A_NUMBER, () -> keep(id, new Subject.OfTerm(uusimaa.consequences.id()), Bound.FLOOR, "1"));
        assertRefused(MandateRule.MANDATE_BOUNDS_A_NUMBER, () -> keep(id, new Subject.OfYear(Year.of(1999)), Bound.FLOOR, "1"));
    }

    @Test
    void anOverrunIsNotSentUntilAnotherPersonOfTheOwnPartyHasGrantedIt() {
        var id = uusimaa.open();
        ceiling(id, uusimaa.childProtection, "320");
        uusimaa.organizers.draft(uusimaa.negotiator, id, List.of(offer(uusimaa.childProtection, "322", null)));
        assertRuleBroken(NegotiationRule.MANDATE_CEILING_IS_KEPT, id);
        var overrun = mandates.book(uusimaa.negotiator, id).overruns().getFirst();
        requests.ask(uusimaa.negotiator, id, overrun.mandate().id(), "Sijoitukset kasvavat");
        assertRefused(MandateRule.REQUEST_NEEDS_AN_OVERRUN, () -> requests.ask(uusimaa.colleague, id, overrun.mandate().id(), "Uudestaan"));
        assertRuleBroken(NegotiationRule.MANDATE_CEILING_IS_KEPT, id);

        var asked = requests.ofPrincipal(uusimaa.decisionMaker).getFirst();
        assertThat(asked.item()).isEqualTo(uusimaa.childProtection.title());
        assertThat(asked.caseNumber()).isEqualTo("UMKno-2018-1042");
        assertRefused(MandateRule.RULING_CARRIES_A_REASON, () -> requests.rule(uusimaa.decisionMaker, asked.id(), true, " "));
        requests.rule(uusimaa.decisionMaker, asked.id(), true, "Kertaluonteinen");
        assertRefused(MandateRule.REQUEST_IS_RULED_ON_ONCE, () -> requests.rule(uusimaa.decisionMaker, asked.id(), false, "Ei sittenkään"));
        assertThat(mandates.book(uusimaa.negotiator, id).standings()).allMatch(Standing::isWidened);
        assertThat(uusimaa.organizers.send(uusimaa.negotiator, id, UUID.randomUUID())).isEqualTo(1);
    }

    @Test
    void anAmountBelowItsFloorIsNotSent() {
        var id = uusimaa.open();
        keep(id, new Subject.OfTerm(uusimaa.childProtection.id()), Bound.FLOOR, "320");
        uusimaa.organizers.draft(uusimaa.negotiator, id, List.of(offer(uusimaa.childProtection, "319", null)));
        assertRuleBroken(NegotiationRule.MANDATE_FLOOR_IS_KEPT, id);
    }

    @Test
    void aYearBelowItsFloorIsNotSent() {
        var id = uusimaa.open();
        keep(id, new Subject.OfYear(Year.of(2020)), Bound.FLOOR, "1500");
        uusimaa.organizers.draft(uusimaa.negotiator, id, List.of(offer(uusimaa.olderPeople, "1180", null)));
        assertRuleBroken(NegotiationRule.TOTAL_FLOOR_IS_KEPT, id);
    }

    @Test
    void whatThePrincipalRefusesStaysOnTheOwnSide() {
        var id = uusimaa.open();
        keep(id, new Subject.OfYear(Year.of(2020)), Bound.CEILING, "1500");
        uusimaa.organizers.draft(uusimaa.negotiator, id, List.of(offer(uusimaa.olderPeople, "1501", null)));
        requests.ask(uusimaa.negotiator, id, mandates.book(uusimaa.negotiator, id).mandates().getFirst().id(), "Ei mahdu");
        requests.rule(uusimaa.decisionMaker, requests.ofPrincipal(uusimaa.decisionMaker).getFirst().id(), false, "Ei varaa");
        assertRuleBroken(NegotiationRule.TOTAL_CEILING_IS_KEPT, id);
    }

    @Test
    void aProvidersManagerRulesOnAColleaguesRequestAndNeverOnTheOwn() {
        var id = uusimaa.openAndSend();
        mandates.keep(uusimaa.manager, id, new MandateEntry(new Subject.OfTerm(uusimaa.childProtection.id()), Bound.FLOOR, new BigDecimal("315000000"), DECISION));
        uusimaa.providers.draft(uusimaa.manager, id, List.of(accept(uusimaa.childProtection)));
        requests.ask(uusimaa.manager, id, mandates.book(uusimaa.manager, id).mandates().getFirst().id(), "Avohuolto riittää");
        var asked = requests.ofPrincipal(director).getFirst();
        assertRefused(MandateRule.NOBODY_RULES_ON_THE_OWN_REQUEST, () -> requests.rule(uusimaa.manager, asked.id(), true, "Kyllä"));
        var inPlace = director.acting(new InPlaceOf(uusimaa.manager.user(), uusimaa.manager.name()));
        assertRefused(MandateRule.NOBODY_RULES_ON_THE_OWN_REQUEST, () -> requests.rule(inPlace, asked.id(), true, "Kyllä"));
        assertThatThrownBy(() -> requests.rule(uusimaa.decisionMaker, asked.id(), true, "Kyllä")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requests.rule(uusimaa.stranger, asked.id(), true, "Kyllä")).isInstanceOf(NotFound.class);
        requests.rule(director, asked.id(), true, "Kyllä");
        assertThat(uusimaa.providers.send(uusimaa.manager, id, UUID.randomUUID())).isEqualTo(2);
    }

    @Test
    void nobodyRulesOnWhatADeputyAskedInOnesPlace() {
        var id = uusimaa.openAndSend();
        mandates.keep(uusimaa.manager, id, new MandateEntry(new Subject.OfTerm(uusimaa.childProtection.id()), Bound.FLOOR, new BigDecimal("315000000"), DECISION));
        uusimaa.providers.draft(uusimaa.manager, id, List.of(accept(uusimaa.childProtection)));
        var deputy = uusimaa.manager.acting(new InPlaceOf(director.user(), director.name()));
        requests.ask(deputy, id, mandates.book(deputy, id).mandates().getFirst().id(), "Avohuolto riittää");
        var asked = requests.ofPrincipal(director).getFirst();
        assertThat(asked.askedByName()).isEqualTo("Tuottajan johtaja" + InPlaceOf.MARK + "Tuottajan talousjohtaja");
        assertRefused(MandateRule.NOBODY_RULES_ON_THE_OWN_REQUEST, () -> requests.rule(director, asked.id(), true, "Kyllä"));
    }

    @Test
    void aPositionMarksTheIncomingOfferForTheOwnSideOnly() {
        var id = uusimaa.openAndSend();
        positions.keep(uusimaa.negotiator, id, uusimaa.childProtection.id(), new Numbers(euros("310"), euros("316"), euros("320"), null));
        uusimaa.providers.draft(uusimaa.manager, id, List.of(offer(uusimaa.childProtection, "318", "Hinnat")));
        uusimaa.providers.send(uusimaa.manager, id, UUID.randomUUID());
        var table = uusimaa.reading.tablePackage(uusimaa.negotiator, id);
        assertThat(positions.beside(uusimaa.negotiator, table).orElseThrow().ofIncoming(table.require(uusimaa.childProtection.id()))).contains(Band.FALLBACK);
        assertThat(positions.beside(uusimaa.manager, table).orElseThrow().positions()).isEmpty();
        assertThat(positions.beside(uusimaa.auditor, table)).isEmpty();
        positions.takeBack(uusimaa.colleague, id, uusimaa.childProtection.id());
        assertThat(positions.beside(uusimaa.negotiator, table).orElseThrow().positions()).isEmpty();
    }

    @Test
    void aPositionComesBackAsItWasKeptForEachKindOfTerm() {
        var funding = new Term.FundingModelTerm(TermId.random(), new Place(7, 1), Words.of("Rahoitusmalli", "Finansieringsmodell"));
        var id = uusimaa.organizers.open(uusimaa.negotiator, new Opening(uusimaa.enterprise, Words.of("Sopimus 2020", "Avtal 2020"), "UMKno-2018-1043", Period.of(2020, 2020), 7,
                CoreOnPostgres.NOW.plusSeconds(604_800), List.of(new Opening.Laid(uusimaa.childProtection, null, null), new Opening.Laid(uusimaa.consequences, null, null),
                new Opening.Laid(funding, null, null))));
        var kept = Map.of(uusimaa.childProtection.id(), new Numbers(euros("310"), euros("316"), euros("320"), euros("325")),
                uusimaa.consequences.id(), new InWords("14 päivää", "", "21 päivää", "ei määräaikaa"),
                funding.id(), new ByChoice(Map.of(Choice.LUMP_SUM, Band.REFUSED, Choice.BY_SERVICE_PACKAGE, Band.WANTED), "siirtoraja enintään 3 %"));
        kept.forEach((term, stance) -> positions.keep(uusimaa.negotiator, id, term, stance));
        var held = positions.beside(uusimaa.colleague, uusimaa.reading.tablePackage(uusimaa.colleague, id)).orElseThrow();
        assertThat(held.positions()).hasSize(3).allSatisfy(position -> assertThat(position.stance()).usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class).isEqualTo(kept.get(position.term())));
        positions.takeBack(uusimaa.colleague, id, funding.id());
        assertThat(positions.beside(uusimaa.negotiator, uusimaa.reading.tablePackage(uusimaa.negotiator, id)).orElseThrow().of(funding.id())).isEmpty();
        assertRefused(PositionRule.POSITION_FITS_THE_TERM, () -> positions.keep(uusimaa.negotiator, id, funding.id(), new InWords("x", "", "", "")));
        assertRefused(PositionRule.POSITION_SAYS_SOMETHING, () -> positions.keep(uusimaa.negotiator, id, uusimaa.consequences.id(), new InWords("", "", "", "")));
    }

    @Test
    void anInternalNoteIsHeardByTheOwnSideAloneAndASharedOneByBoth() {
        var id = uusimaa.openAndSend();
        int before = uusimaa.reading.moves(uusimaa.negotiator, id).size();
        var term = uusimaa.childProtection.id();
        notes.begin(uusimaa.negotiator, id, term, false, "liikkumavara 8 M€", Set.of());
        assertThat(uusimaa.reading.moves(uusimaa.manager, id)).hasSize(before);
        assertThat(bodies(uusimaa.colleague, id, term)).containsExactly("liikkumavara 8 M€");
        var shared = notes.begin(uusimaa.negotiator, id, term, true, "Mihin määrään tarjous perustuu?", Set.of());
        notes.answer(uusimaa.manager, id, term, shared, "4 200 asiakkaaseen.", Set.of());
        for (var reader : List.of(uusimaa.manager, uusimaa.auditor)) {
            assertThat(bodies(reader, id, term)).containsExactly("Mihin määrään tarjous perustuu?", "4 200 asiakkaaseen.");
        }
        assertThat(uusimaa.reading.moves(uusimaa.manager, id)).extracting(LogEntry::what).endsWith("COMMENTED", "COMMENTED");
    }

    @Test
    void aConversationIsResolvedAndOpenedAgainAndOnlyByThoseWhoHearIt() {
        var id = uusimaa.openAndSend();
        var term = uusimaa.childProtection.id();
        var internal = notes.begin(uusimaa.negotiator, id, term, false, "Kysytään talousjohdolta", Set.of());
        assertThatThrownBy(() -> notes.resolve(uusimaa.manager, id, term, internal, true)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notes.answer(uusimaa.manager, id, term, internal, "Kuulin", Set.of())).isInstanceOf(NotFound.class);
        notes.resolve(uusimaa.colleague, id, term, internal, true);
        var table = uusimaa.reading.tablePackage(uusimaa.negotiator, id);
        assertThat(notes.on(uusimaa.negotiator, table, term)).allMatch(Conversation::isResolved);
        assertThat(notes.open(uusimaa.negotiator, table).internal(term)).isZero();
        notes.resolve(uusimaa.negotiator, id, term, internal, false);
        assertThat(notes.open(uusimaa.negotiator, table).internal(term)).isOne();
        assertThat(notes.open(uusimaa.manager, table).internal(term)).isZero();
    }

    @Test
    void nobodyCommentsForBothOnATermThatTheOtherSideHasNotSeen() {
        var id = uusimaa.open();
        assertThatThrownBy(() -> notes.begin(uusimaa.negotiator, id, uusimaa.psychiatry.id(), true, "Hei", Set.of())).isInstanceOf(NoteRefused.class);
        assertThatThrownBy(() -> notes.begin(uusimaa.manager, id, uusimaa.psychiatry.id(), false, "Hei", Set.of())).isInstanceOf(NotFound.class);
    }

    private List<String> bodies(Acting.Person acting, NegotiationId id, fi.luotsi.negotiation.term.TermId term) {
        return notes.on(acting, uusimaa.reading.tablePackage(acting, id), term).stream().flatMap(conversation -> conversation.notes().stream()).map(Note::body).toList();
    }

    private void ceiling(NegotiationId id, Term term, String millions) {
        keep(id, new Subject.OfTerm(term.id()), Bound.CEILING, millions);
    }

    private void keep(NegotiationId id, Subject subject, Bound bound, String millions) {
        mandates.keep(uusimaa.negotiator, id, new MandateEntry(subject, bound, euros(millions), DECISION));
    }

    private static BigDecimal euros(String millions) {
        return millions(millions).toBigDecimal();
    }

    private void assertRuleBroken(NegotiationRule rule, NegotiationId id) {
        var broken = catchThrowableOfType(RulesBroken.class, () -> uusimaa.organizers.send(uusimaa.negotiator, id, UUID.randomUUID()));
        assertThat(broken.violations()).extracting(RulesBroken.Violation::rule).containsExactly(rule);
        assertThat(uusimaa.reading.head(uusimaa.negotiator, id).round()).isEqualTo(1);
    }

    private static void assertRefused(PositionRule rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable tried) {
        assertThat(catchThrowableOfType(PositionRefused.class, tried).rule()).isEqualTo(rule);
    }

    private static void assertRefused(MandateRule rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable tried) {
        assertThatThrownBy(tried).isInstanceOfSatisfying(MandateRefused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
