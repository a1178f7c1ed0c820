package fi.luotsi.portal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.UserId;
import fi.luotsi.budget.Envelope;
import fi.luotsi.budget.Envelopes;
import fi.luotsi.budget.LineKind;
import fi.luotsi.catalogue.Words;
import fi.luotsi.funding.FundingModel;
import fi.luotsi.money.Euros;
import fi.luotsi.money.Share;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Opening;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Place;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.period.Period;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.provider.ProviderKind;
import fi.luotsi.provider.Providers;
import fi.luotsi.servicechain.ChainDepth;
import fi.luotsi.target.Baseline;
import fi.luotsi.target.ImpactTarget;
import fi.luotsi.testing.CoreOnPostgres;

/** The Uusimaa table after the organizer's first round, with a term of every kind. Amounts are invented. */
final class ProvidersTable {

    final CoreOnPostgres core;
    final OrganizerId uusimaa = OrganizerId.random();
    final ProviderId enterprise;
    final ProviderId foundation;
    final Acting.OrganizerStaff negotiator = new Acting.OrganizerStaff(new UserId(UUID.randomUUID()), "Järjestäjän neuvottelija", Role.ORGANIZER_NEGOTIATOR, uusimaa);
    final Acting.ProviderStaff manager;
    final Acting.ProviderStaff stranger;

    final Term childProtection = frame(1, "Lastensuojelu", LineKind.EXPENSES, "304.2");
    final Term psychiatry = frame(2, "Lasten- ja nuorisopsykiatria", LineKind.EXPENSES, "92.6");
    final Term olderPeople = frame(3, "Ikäihmisten palvelut", LineKind.EXPENSES, "1151.8");
    final Term fees = frame(4, "Ikäihmisten palvelut", LineKind.CLIENT_FEES, "200");
    final Term assessment = new Term.RuleTerm(TermId.random(), new Place(5, 9), words("Palvelutarpeen arviointi"), Term.FrameKind.ACCESS);
    final Term chain = new Term.ChainTerm(TermId.random(), new Place(6, 2), words("Lapsen mielenterveys"), null);
    final Term funding = new Term.FundingModelTerm(TermId.random(), new Place(7, 2), words("Rahoitusmalli"));
    final Term placed = new Term.TargetTerm(TermId.random(), new Place(8, 2), words("Sijoitettujen lasten osuus"));
    final Term consequences = new Term.ClauseTerm(TermId.random(), new Place(12, 1), words("Poikkeamat"));

    ProvidersTable(CoreOnPostgres core) {
        this.core = core;
        JdbcClient.create(core.database().asSuperuser())
                .sql("insert into organizer (id, code, kind, name_fi, name_sv, name_en, source) values (?, ?, 'COUNTY_2019', ?, ?, ?, 'test')")
                .params(uusimaa.value(), uusimaa.toString(), "Uudenmaan maakunta", "Nylands landskap", "Region of Uusimaa").update();
        enterprise = register("Uudenmaan liikelaitos");
        foundation = register("Kotirannan säätiö");
        manager = new Acting.ProviderStaff(new UserId(UUID.randomUUID()), "Tuottajan johtaja", enterprise);
        stranger = new Acting.ProviderStaff(new UserId(UUID.randomUUID()), "Säätiön johtaja", foundation);
    }

    NegotiationId afterTheFirstRound() {
        core.the(Envelopes.class).decide(negotiator, enterprise, new Envelope(Year.of(2020), millions("1585"), "Maakuntavaltuusto",
                LocalDate.of(2018, 10, 29), "§ 112/2018", true));
        var organizers = core.the(OrganizerAtTheTable.class);
        var id = organizers.open(negotiator, new Opening(enterprise, Words.of("Kumppanuussopimus 2020", "Partnerskapsavtal 2020"), "UMKno-2018-1042",
                Period.of(2020, 2020), 7, CoreOnPostgres.NOW.plusSeconds(604_800), laid()));
        organizers.send(negotiator, id, UUID.randomUUID());
        return id;
    }

    TermState state(NegotiationId id, Term term) {
        return core.the(TableReading.class).tablePackage(manager, id).term(term.id()).orElseThrow();
    }

    private List<Opening.Laid> laid() {
        var limit = new TermValue.Limit(ImpactTarget.Direction.AT_MOST, new BigDecimal("90"), TermValue.Unit.DAYS);
        var baseline = new Baseline.Measured(new BigDecimal("1.52"), 2017, "Uusimaa", "Sotkanet 3563", null);
        var target = new ImpactTarget("Lapset kasvavat kotona", "3563", "%", ImpactTarget.Direction.AT_MOST, new BigDecimal("1.40"), 2020,
                new BigDecimal("2"), baseline, "Sotkanetin vuosiluku");
        return List.of(laid(childProtection, new TermValue.Frame(millions("310"))), laid(psychiatry, new TermValue.Frame(millions("95"))),
                laid(olderPeople, new TermValue.Frame(millions("1180"))), laid(fees, new TermValue.Frame(millions("203"))),
                laid(assessment, new TermValue.Rule(limit, "Arviointi valmistuu ajoissa.", "Bedömningen blir klar i tid.")),
                laid(chain, new TermValue.Chain(2, ChainDepth.HANDOVER_TIMES)),
                laid(funding, new TermValue.Funding(new FundingModel.ByServicePackage(Share.ofPercent(BigDecimal.ONE)))),
                laid(placed, new TermValue.Target(target)),
                laid(consequences, new TermValue.Clause("Tuottaja antaa **suunnitelman** 14 päivän kuluessa.", "Producenten ger en plan inom 14 dagar.")));
    }

    private static Opening.Laid laid(Term term, TermValue value) {
        return new Opening.Laid(term, value, null);
    }

    private ProviderId register(String name) {
        return core.the(Providers.class).register(new Acting.Installation(), uusimaa, ProviderKind.PUBLIC_ENTERPRISE, name, name, name);
    }

    static Euros millions(String millions) {
        return Euros.of(new BigDecimal(millions).movePointRight(6));
    }

    private static Term frame(int position, String name, LineKind line, String yearBefore) {
        return new Term.FrameTerm(TermId.random(), new Place(5, position), words(name), "U" + position, Year.of(2020), line, millions(yearBefore));
    }

    private static Words words(String name) {
        return Words.of(name, name);
    }
}
