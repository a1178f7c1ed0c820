package fi.luotsi.negotiation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.UserId;
import fi.luotsi.budget.Envelope;
import fi.luotsi.budget.LineKind;
import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.term.Place;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.period.Period;
import fi.luotsi.acting.ProviderId;

/** A table without a database: the rules are asked and what they return is laid on the table in memory. */
class PlayedTable {

    static final Instant MORNING = Instant.parse("2018-11-06T07:30:00Z");
    static final OrganizerId UUSIMAA = new OrganizerId(new UUID(0, 1));
    static final ProviderId ENTERPRISE = new ProviderId(new UUID(0, 2));
    static final Acting.OrganizerStaff NEGOTIATOR =
            new Acting.OrganizerStaff(new UserId(new UUID(0, 3)), "Järjestäjän neuvottelija", Role.ORGANIZER_NEGOTIATOR, UUSIMAA);
    static final Acting.ProviderStaff MANAGER = new Acting.ProviderStaff(new UserId(new UUID(0, 4)), "Tuottajan johtaja", ENTERPRISE);

    static final Term CHILD_PROTECTION = frame(1, "Lastensuojelu", "U1");
    static final Term PSYCHIATRY = frame(2, "Lasten- ja nuorisopsykiatria", "U2");
    static final Term OLDER_PEOPLE = frame(3, "Ikäihmisten palvelut", "U3");
    static final Term CONSEQUENCES = new Term.ClauseTerm(new TermId(new UUID(1, 12)), new Place(12, 1), Words.of("Poikkeamat", "Avvikelser"));

    private NegotiationPackage table;

    PlayedTable(Term... terms) {
        var head = new NegotiationHead(new NegotiationId(new UUID(0, 9)), UUSIMAA, Words.of("Uusimaa", "Nyland"), ENTERPRISE,
                Words.of("Uudenmaan liikelaitos", "Nylands affärsverk"), Words.of("Kumppanuussopimus 2020", "Partnerskapsavtal 2020"),
                "UMKno-2018-1042", Period.of(2020, 2020), MORNING, 7, new Phase.UnderNegotiation(1, Party.ORGANIZER, MORNING));
        var envelope = new Envelope(Year.of(2020), millions("1585"), "Maakuntavaltuusto", LocalDate.of(2018, 10, 29), "§ 112/2018", true);
        table = new NegotiationPackage(head, List.of(open(1, Party.ORGANIZER, MORNING, MORNING)),
                List.of(terms).stream().map(term -> new TermState(term, null, List.of(), List.of(), null)).toList(),
                Map.of(envelope.year(), envelope));
    }

    static PlayedTable withThreeFrames() {
        return new PlayedTable(CHILD_PROTECTION, PSYCHIATRY, OLDER_PEOPLE);
    }

    NegotiationPackage table() {
        return table;
    }

    TermState term(Term term) {
        return table.require(term.id());
    }

    /** Lays the entries into the draft of the party, under the rules. */
    PlayedTable draft(Acting.Person acting, DraftEntry... entries) {
        var rules = new Drafting(table, Party.of(acting));
        rules.requireTurn();
        var meant = List.of(entries).stream().map(rules::meant).toList();
        var violations = rules.violations(meant);
        if (!violations.isEmpty()) {
            throw new RulesBroken(violations);
        }
        table = rules.with(meant);
        return this;
    }

    PlayedTable send(Acting.Person acting) {
        var at = MORNING.plusSeconds(86_400L * table.head().round());
        var sending = Sending.of(table, acting, at, at.plusSeconds(604_800));
        var states = table.terms().stream().map(state -> state.after(sending)).toList();
        var head = table.head();
        var sent = new ArrayList<>(table.rounds().subList(0, table.rounds().size() - 1));
        var last = table.rounds().getLast();
        sent.add(new SentRound(last.number(), last.party(), last.opened(), last.due(), new SentRound.Sent(at, acting.name(), acting.user().value(), 1)));
        if (sending.next() instanceof Phase.UnderNegotiation next) {
            sent.add(open(next.round(), next.inTurn(), at, next.due()));
        }
        table = new NegotiationPackage(new NegotiationHead(head.id(), head.organizer(), head.organizerName(), head.provider(), head.providerName(),
                head.title(), head.caseNumber(), head.period(), head.opened(), head.responseDays(), sending.next()), sent, states, table.envelopes());
        return this;
    }

    static DraftEntry offer(Term term, String millions, String reason) {
        return DraftEntry.offer(term.id(), new TermValue.Frame(millions(millions)), reason, 0);
    }

    static DraftEntry accept(Term term) {
        return DraftEntry.accept(term.id(), 0);
    }

    static DraftEntry onCondition(Term term, String reason, long volume, String personYears) {
        return new DraftEntry(term.id(), null, Stand.ACCEPT_ON_CONDITION, reason, volume, new BigDecimal(personYears), 0);
    }

    static DraftEntry cannot(Term term, String reason) {
        return new DraftEntry(term.id(), null, Stand.CANNOT, reason, null, null, 0);
    }

    /** The offer of the term that lies on the table, or the own one in the draft of the open round. */
    Condition on(Term term) {
        var state = term(term);
        boolean drafted = state.draft() != null && state.draft().value() != null;
        return new Condition(term.id(), drafted ? table.head().round() : state.onTheTable().orElseThrow().round());
    }

    static DraftEntry reopen(Term term, Reopening.Step step, String reason) {
        return DraftEntry.reopen(term.id(), step, reason, 0);
    }

    static Euros millions(String millions) {
        return Euros.of(new BigDecimal(millions).movePointRight(6));
    }

    private static SentRound open(int number, Party party, Instant opened, Instant due) {
        return new SentRound(number, party, opened, due, null);
    }

    private static Term frame(int position, String name, String code) {
        return new Term.FrameTerm(new TermId(new UUID(1, position)), new Place(5, position), Words.of(name, name), code, Year.of(2020),
                LineKind.EXPENSES, null);
    }
}
