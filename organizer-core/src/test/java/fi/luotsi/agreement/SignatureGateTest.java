package fi.luotsi.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fi.luotsi.acting.OrganizerId;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.acting.UserId;
import fi.luotsi.agreement.GateLine.Fault;
import fi.luotsi.agreement.life.Body;
import fi.luotsi.agreement.life.Life;
import fi.luotsi.agreement.life.LifeEvent;
import fi.luotsi.agreement.life.LifeEvent.Decision;
import fi.luotsi.agreement.life.LifeEvent.Hand;
import fi.luotsi.agreement.life.LifeEvent.Outcome;
import fi.luotsi.budget.Envelope;
import fi.luotsi.budget.LineKind;
import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.Answer;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.PackageJson;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.Stand;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.issue.IssueContent;
import fi.luotsi.negotiation.issue.IssueId;
import fi.luotsi.negotiation.issue.OpenIssue;
import fi.luotsi.negotiation.term.Place;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.period.Period;
import fi.luotsi.target.Baseline;
import fi.luotsi.target.ImpactTarget;

/** Each fault alone makes its line red and no other, and names what is to be put right. */
class SignatureGateTest {

    private static final Instant THEN = Instant.parse("2019-11-06T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2019, 11, 19);
    private static final UserId USER = UserId.random();
    private static final NegotiationId ID = NegotiationId.random();
    private static final Term FRAME = new Term.FrameTerm(new TermId(new UUID(1, 1)), new Place(5, 1), Words.of("Lastensuojelu", "Barnskydd"), "U1", Year.of(2020), LineKind.EXPENSES, null);
    private static final Term TARGET = new Term.TargetTerm(new TermId(new UUID(1, 2)), new Place(8, 1), Words.of("Sijoitetut", "Placerade"));

    private final List<TermState> terms = new ArrayList<>(List.of(agreed(FRAME, new TermValue.Frame(Euros.of("310000000.00"))), agreed(TARGET, target("THL, Sotkanet"))));
    private final List<OpenIssue> issues = new ArrayList<>();
    private final List<LifeEvent> events = new ArrayList<>(List.of(approved(Body.PROVIDER_BOARD), approved(Body.ORGANIZER_BOARD)));
    private Euros envelope = Euros.of("310000000.00");
    private LocalDate today = TODAY;
    private Optional<AgreementVersion> amended = Optional.empty();

    @Test
    void aPackageWithoutFaultsCanBeSigned() {
        assertThat(gate()).hasSize(Gate.values().length - 1).allMatch(GateLine::isGreen).noneMatch(line -> line.gate() == Gate.AMENDED_STILL_STANDS);
    }

    @Test
    void anOpenTermKeepsItFromBeingSigned() {
        var open = new TermState(new Term.ClauseTerm(new TermId(new UUID(1, 3)), new Place(12, 1), Words.of("Poikkeamat", "Avvikelser")), 1, List.of(), List.of(), null);
        terms.add(open);
        assertThat(faults(Gate.TERMS_AGREED)).singleElement().isInstanceOfSatisfying(Fault.OfTerm.class, fault -> assertThat(fault.term().term()).isEqualTo(open.term()));
    }

    @Test
    void anIssueWithoutADefaultKeepsItFromBeingSigned() {
        issues.add(issue(Words.of("Nykyinen työnjako jatkuu", "Nuvarande arbetsfördelning fortsätter")));
        assertThat(gate()).allMatch(GateLine::isGreen);
        issues.add(issue(null));
        assertThat(faults(Gate.ISSUES_HAVE_DEFAULTS)).containsExactly(new Fault.OfIssue(issues.getLast()));
    }

    @Test
    void aCentAboveTheEnvelopeKeepsItFromBeingSigned() {
        envelope = Euros.of("309999999.99");
        assertThat(faults(Gate.FRAMES_WITHIN_ENVELOPE)).containsExactly(new Fault.OfYear(Year.of(2020), Euros.of("0.01")));
    }

    @Test
    void aBaselineWithoutItsSourceKeepsItFromBeingSigned() {
        terms.set(1, agreed(TARGET, target(" ")));
        assertThat(faults(Gate.SOURCES_PRESENT)).singleElement().isInstanceOf(Fault.OfTerm.class);
    }

    @Test
    void aTargetThatIsMeasuredInNothingKeepsItFromBeingSigned() {
        terms.set(1, agreed(TARGET, new TermValue.Target(new ImpactTarget("Tavoite", "1", "", ImpactTarget.Direction.AT_MOST, new BigDecimal("1.4"), 2020, BigDecimal.ZERO,
                new Baseline.ToBeMeasured(), "Vuosiraportti"))));
        assertThat(faults(Gate.TARGETS_COMPLETE)).singleElement().isInstanceOf(Fault.OfTerm.class);
    }

    @Test
    void aBodyThatHasNotApprovedKeepsItFromBeingSigned() {
        events.removeLast();
        assertThat(faults(Gate.BODIES_APPROVED)).containsExactly(new Fault.OfBody(Body.ORGANIZER_BOARD));
    }

    @Test
    void aPeriodThatIsOverKeepsItFromBeingSigned() {
        today = LocalDate.of(2020, 12, 31);
        assertThat(gate()).allMatch(GateLine::isGreen);
        today = LocalDate.of(2021, 1, 1);
        assertThat(faults(Gate.PERIOD_NOT_OVER)).containsExactly(new Fault.OfPeriod(LocalDate.of(2020, 12, 31)));
    }

    @Test
    void anAgreementThatIsOverIsNotChangedAnyMore() {
        amended = Optional.of(signed(LocalDate.of(2019, 11, 19)));
        assertThat(gate()).as("its last day").allMatch(GateLine::isGreen);
        amended = Optional.of(signed(LocalDate.of(2019, 11, 18)));
        assertThat(faults(Gate.AMENDED_STILL_STANDS)).containsExactly(new Fault.OfAmended(amended.orElseThrow()));
    }

    @Test
    void anAgreementThatWasGivenNoticeOfIsNotChangedOnceItIsOver() {
        var notice = new LifeEvent.Terminated(Party.ORGANIZER, LocalDate.of(2019, 11, 20), "Toiminta päättyy.", new Hand("Johtaja", THEN));
        amended = Optional.of(signed(LocalDate.of(2020, 12, 31), notice));
        assertThat(gate()).as("notice that has not run out").allMatch(GateLine::isGreen);
        today = LocalDate.of(2019, 11, 21);
        assertThat(faults(Gate.AMENDED_STILL_STANDS)).hasSize(1);
    }

    @Test
    void anotherPackageThanTheOneProposedKeepsItFromBeingSigned() {
        var proposed = PackageJson.fingerprint(locked());
        terms.set(0, agreed(FRAME, new TermValue.Frame(Euros.of("309000000.00"))));
        var red = SignatureGate.of(version(proposed), amended, locked(), issues, today).stream().filter(line -> !line.isGreen()).toList();
        assertThat(red).singleElement().satisfies(line -> assertThat(line.gate()).isEqualTo(Gate.PACKAGE_AS_PROPOSED));
    }

    /** The faults of a line that is the only red one. */
    private List<Fault> faults(Gate line) {
        var red = gate().stream().filter(one -> !one.isGreen()).toList();
        assertThat(red).extracting(GateLine::gate).containsExactly(line);
        return red.getFirst().faults();
    }

    private List<GateLine> gate() {
        return SignatureGate.of(version(PackageJson.fingerprint(locked())), amended, locked(), issues, today);
    }

    private NegotiationPackage locked() {
        var head = new NegotiationHead(ID, new OrganizerId(new UUID(0, 1)), Words.of("Uusimaa", "Nyland"), new ProviderId(new UUID(0, 2)), Words.of("Liikelaitos", "Affärsverk"),
                Words.of("Sopimus", "Avtal"), "Dno 1", Period.of(2020, 2020), THEN, 7, new Phase.Negotiated(2, THEN, "0".repeat(64)));
        return new NegotiationPackage(head, List.of(), terms, Map.of(Year.of(2020), new Envelope(Year.of(2020), envelope, "Maakuntavaltuusto", TODAY, "§ 112", true)));
    }

    /** The version that is to be changed. */
    private static AgreementVersion signed(LocalDate lastDay, LifeEvent... later) {
        var happened = new ArrayList<LifeEvent>(List.of(approved(Body.PROVIDER_BOARD), approved(Body.ORGANIZER_BOARD)));
        List.of(Party.PROVIDER, Party.ORGANIZER).forEach(party -> happened.add(new LifeEvent.Signed(party, "Johtaja", "Sääntö", TODAY.minusDays(10), new Hand("Johtaja", THEN))));
        happened.addAll(List.of(later));
        return version("0".repeat(64), lastDay, happened);
    }

    private AgreementVersion version(String fingerprint) {
        return version(fingerprint, LocalDate.of(2020, 12, 31), events);
    }

    private static AgreementVersion version(String fingerprint, LocalDate lastDay, List<LifeEvent> events) {
        var facts = new Life.Facts(EnumSet.of(Body.PROVIDER_BOARD, Body.ORGANIZER_BOARD), Party.PROVIDER, lastDay);
        return new AgreementVersion(AgreementId.random(), "KS-2020-1", "ABCDEFGHJKLM", 1, ID, Words.of("Sopimus", "Avtal"), "Dno 1", fingerprint,
                Map.of(Body.PROVIDER_BOARD, Words.of("Johtokunta", "Direktion"), Body.ORGANIZER_BOARD, Words.of("Hallitus", "Styrelse")), "Hyväksytään.",
                new Hand("Neuvottelija", THEN), Life.of(facts, events), List.of(), List.of());
    }

    private static LifeEvent approved(Body body) {
        return new LifeEvent.Decided(body, new Decision(Outcome.APPROVED, TODAY, "1", "Dno 1", "Perustelut.", "Päätös.", null, TODAY), new Hand("Jäsen", THEN));
    }

    private static TermState agreed(Term term, TermValue value) {
        return new TermState(term, 1, List.of(new Revision(term.id(), 1, Party.ORGANIZER, value, "Perustelu", USER, "Neuvottelija", THEN)),
                List.of(new Answer(term.id(), 1, 2, Party.PROVIDER, Stand.ACCEPT, null, null, null, USER, "Johtaja", THEN)), null);
    }

    private static TermValue target(String source) {
        return new TermValue.Target(new ImpactTarget("Tavoite", "1", "%", ImpactTarget.Direction.AT_MOST, new BigDecimal("1.4"), 2020, BigDecimal.ZERO,
                new Baseline.Measured(new BigDecimal("1.5"), 2017, "Uusimaa", source, null), "Vuosiraportti"));
    }

    private static OpenIssue issue(Words otherwise) {
        return new OpenIssue(new IssueId(UUID.randomUUID()), 1, List.of(new OpenIssue.Version(1, new IssueContent(Words.of("Ensihoito", "Akutvård"), null,
                new IssueContent.Owner(Party.ORGANIZER, "Neuvottelija"), TODAY, otherwise, null, List.of()), null, Party.ORGANIZER, "Neuvottelija", THEN)), List.of());
    }
}
