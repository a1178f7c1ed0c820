package fi.luotsi.web.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.Agreements;
import fi.luotsi.agreement.Decisions;
import fi.luotsi.agreement.KeptDocument;
import fi.luotsi.agreement.Proposal;
import fi.luotsi.agreement.Proposals;
import fi.luotsi.agreement.Signatures;
import fi.luotsi.agreement.SigningRights;
import fi.luotsi.agreement.amendment.AmendmentPlan;
import fi.luotsi.agreement.amendment.AmendmentRequests;
import fi.luotsi.agreement.amendment.Amendments;
import fi.luotsi.agreement.amendment.RequestedChange;
import fi.luotsi.agreement.life.Body;
import fi.luotsi.agreement.life.LifeEvent.Decision;
import fi.luotsi.agreement.life.LifeEvent.Outcome;
import fi.luotsi.agreement.obligation.Every;
import fi.luotsi.agreement.obligation.NewObligation;
import fi.luotsi.agreement.obligation.ObligationId;
import fi.luotsi.agreement.obligation.Obligations;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.ProviderAtTheTable;
import fi.luotsi.negotiation.Stand;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.period.Period;
import fi.luotsi.period.Today;
import fi.luotsi.web.demo.FreshTables;

/** Agreements of the demo parties on their way to being in force. */
@Component
public class SignedAgreements {

    private static final Map<Body, Words> BODIES = Map.of(Body.PROVIDER_BOARD, Words.of("Liikelaitoksen johtokunta", "Affärsverkets direktion"),
            Body.ORGANIZER_BOARD, Words.of("Maakuntahallitus", "Landskapsstyrelsen"));

    private final FreshTables tables;
    private final DemoHouse house;
    private final Agreements agreements;
    private final Proposals proposals;
    private final Decisions decisions;
    private final SigningRights rights;
    private final Signatures signatures;
    private final Obligations obligations;
    private final TableReading reading;
    private final Today today;
    private final Amendments amendments;
    private final AmendmentRequests requests;
    private final OrganizerAtTheTable organizers;
    private final ProviderAtTheTable providers;
    private final Clock clock;

    SignedAgreements(FreshTables tables, DemoHouse house, Agreements agreements, Proposals proposals, Decisions decisions, SigningRights rights, Signatures signatures,
            Obligations obligations, TableReading reading, Today today, Amendments amendments, AmendmentRequests requests, OrganizerAtTheTable organizers, ProviderAtTheTable providers, Clock clock) {
        this.tables = tables;
        this.house = house;
        this.agreements = agreements;
        this.proposals = proposals;
        this.decisions = decisions;
        this.rights = rights;
        this.signatures = signatures;
        this.obligations = obligations;
        this.reading = reading;
        this.today = today;
        this.amendments = amendments;
        this.requests = requests;
        this.organizers = organizers;
        this.providers = providers;
        this.clock = clock;
    }

    /** Before the bodies, for the current year. */
    public AgreementVersion proposed() {
        var id = tables.negotiated(negotiator(), manager(), Year.of(today.day().getYear())).id();
        return proposals.propose(negotiator(), id, new Proposal(BODIES, Party.PROVIDER, "Maakuntahallitus hyväksyy sopimuksen."));
    }

    /** In force: approved by both, final and signed by both. */
    public AgreementVersion signed() {
        return signed(proposed().negotiation());
    }

    /** The same, of what was proposed before. */
    public AgreementVersion signed(NegotiationId id) {
        var administrator = (Acting.OrganizerStaff) house.acting("paakayttaja");
        var from = today.day().minusYears(1);
        rights.give(administrator, manager().user(), Optional.of(manager().provider()), "Liikelaitoksen johtaja", "Johtosääntö 8 §", from, null);
        rights.give(administrator, negotiator().user(), Optional.empty(), "Maakuntajohtaja", "Hallintosääntö 132 §", from, null);
        return sign(agreements.of(negotiator(), id).orElseThrow(), today.day());
    }

    /** A change of an agreement that is in force, agreed and before the bodies: 12 § reads otherwise. */
    public AgreementVersion amended() {
        return amended(signed(), "Muutettu teksti.");
    }

    /** The same for the given agreement. */
    public AgreementVersion amended(AgreementVersion of, String text) {
        return amended(of, term -> term instanceof Term.ClauseTerm && term.place().section() == 12, new TermValue.Clause(text, "Ändrad text."));
    }

    /** A change of the agreement that is agreed and before the bodies: the first such term says otherwise. */
    public AgreementVersion amended(AgreementVersion of, Predicate<Term> which, TermValue value) {
        var id = amendment(of);
        var changed = reading.tablePackage(negotiator(), id).terms().stream().filter(state -> which.test(state.term())).findFirst().orElseThrow();
        organizers.draft(negotiator(), id, List.of(DraftEntry.offer(changed.term().id(), value, "Käytäntö on muuttunut.", 1)));
        organizers.send(negotiator(), id, UUID.randomUUID());
        providers.acceptTheRest(manager(), id);
        providers.send(manager(), id, UUID.randomUUID());
        return proposals.propose(negotiator(), id, new Proposal(BODIES, Party.PROVIDER, "Maakuntahallitus hyväksyy muutoksen."));
    }

    /** A change in which nothing reads otherwise, but the provider accepted 12 § on a condition in words; both have signed it. */
    public AgreementVersion amendedOnCondition(AgreementVersion of, String condition) {
        var id = amendment(of);
        var clause = reading.tablePackage(negotiator(), id).terms().stream().filter(state -> state.term() instanceof Term.ClauseTerm && state.term().place().section() == 12).findFirst().orElseThrow();
        organizers.send(negotiator(), id, UUID.randomUUID());
        providers.draft(manager(), id, List.of(new DraftEntry(clause.term().id(), null, Stand.ACCEPT_ON_CONDITION, condition, null, null, 0)));
        providers.acceptTheRest(manager(), id);
        providers.send(manager(), id, UUID.randomUUID());
        organizers.acceptTheRest(negotiator(), id);
        organizers.send(negotiator(), id, UUID.randomUUID());
        return sign(proposals.propose(negotiator(), id, new Proposal(BODIES, Party.PROVIDER, "Maakuntahallitus hyväksyy muutoksen.")), today.day());
    }

    /** A negotiation about changing the agreement within this year, just opened. */
    public NegotiationId amendment(AgreementVersion of) {
        return amendment(of, today.day().getYear());
    }

    /** A negotiation about changing the agreement, just opened. */
    public NegotiationId amendment(AgreementVersion of, int lastYear) {
        var year = today.day().getYear();
        return amendments.open(negotiator(), of.negotiation(), NegotiationId.random(), new AmendmentPlan(of.title(), "UMKno-M-" + UUID.randomUUID(), Period.of(year, lastYear),
                "Palvelutarve on kasvanut.", 14, clock.instant().plus(Duration.ofDays(14)), _ -> "Sovittu aiemmin."));
    }

    /** The provider asks that the agreement be changed. */
    public UUID request(AgreementVersion of) {
        var id = UUID.randomUUID();
        requests.ask(manager(), of.negotiation(), id, new RequestedChange("Perhekeskuksia avataan kaksi lisää.", "Asiakasmäärä on kasvanut.", today.day().plusDays(30)));
        return id;
    }

    /** Approved by both, with the given day from which the decisions are final, and signed by both. */
    public AgreementVersion sign(AgreementVersion version, LocalDate finalFrom) {
        var id = version.negotiation();
        decide(house.acting("tuottaja"), id, Body.PROVIDER_BOARD, finalFrom);
        decide(house.acting("paattaja"), id, Body.ORGANIZER_BOARD, finalFrom);
        signatures.sign(manager(), id, sequence(id));
        return signatures.sign(negotiator(), id, sequence(id));
    }

    /** An obligation of the provider's that the organizer has written down, due on the agreement's last day. */
    public ObligationId obligation(NegotiationId id) {
        var clause = reading.tablePackage(negotiator(), id).terms().stream().map(state -> state.term().id()).findFirst().orElseThrow();
        var last = agreements.of(negotiator(), id).orElseThrow().life().facts().lastDay();
        obligations.write(negotiator(), id, new NewObligation(Party.PROVIDER, clause, "Toimita loppuraportti järjestäjälle", "Talouspäällikkö", last, Every.ONCE));
        return obligations.of(negotiator(), id).stream().filter(one -> one.recordedBy() != null).findFirst().orElseThrow().id();
    }

    /** The provider shows that it has done it. */
    public void fulfil(NegotiationId id, ObligationId obligation) {
        var due = obligations.of(manager(), id).stream().filter(one -> one.id().equals(obligation)).findFirst().orElseThrow().days().getFirst();
        obligations.fulfil(manager(), id, obligation, due, "Loppuraportti, johtokunta § 12");
    }

    /** The bytes of one of its files. */
    public byte[] file(AgreementVersion version, String language, int place) {
        var sha256 = version.documents().stream().filter(document -> document.language().equals(language) && document.place() == place).map(KeptDocument::sha256).findFirst();
        return agreements.file(negotiator(), version.negotiation(), sha256.orElseThrow());
    }

    private void decide(Acting.Person acting, NegotiationId id, Body body, LocalDate finalFrom) {
        decisions.decide(acting, id, sequence(id), body, new Decision(Outcome.APPROVED, today.day(), "142", "UMKno-2018-1042", "Sopimus on neuvoteltu.", "Hyväksytään.", null, finalFrom));
    }

    private int sequence(NegotiationId id) {
        return agreements.of(negotiator(), id).orElseThrow().sequence();
    }

    private Acting.OrganizerStaff negotiator() {
        return (Acting.OrganizerStaff) house.acting("neuvottelija");
    }

    private Acting.ProviderStaff manager() {
        return (Acting.ProviderStaff) house.acting("tuottaja");
    }
}
