package fi.luotsi.web.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
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
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Opening;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.ProviderAtTheTable;
import fi.luotsi.negotiation.term.Place;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.period.Period;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.provider.ProviderKind;
import fi.luotsi.provider.Providers;
import fi.luotsi.testing.CoreOnPostgres;

/** The Uusimaa case played by hand: four of its five terms change from the first round to the second. */
class UusimaaTable {

    final CoreOnPostgres core = new CoreOnPostgres();
    final OrganizerAtTheTable organizers = core.the(OrganizerAtTheTable.class);
    final ProviderAtTheTable providers = core.the(ProviderAtTheTable.class);
    private final OrganizerId uusimaa = organizer("TEST-UM", "Uudenmaan maakunta", "Landskapet Nyland");
    private final ProviderId enterprise = core.the(Providers.class).register(new Acting.Installation(), uusimaa, ProviderKind.PUBLIC_ENTERPRISE,
            "Uudenmaan liikelaitos", "Nylands affärsverk", "Uusimaa enterprise");

    final Acting.OrganizerStaff negotiator = staff("Järjestäjän neuvottelija", Role.ORGANIZER_NEGOTIATOR, uusimaa);
    final Acting.OrganizerStaff auditor = staff("Tarkastaja", Role.AUDITOR, uusimaa);
    final Acting.OrganizerStaff foreigner = staff("Keski-Suomen neuvottelija", Role.ORGANIZER_NEGOTIATOR,
            organizer("TEST-KS", "Keski-Suomen maakunta", "Landskapet Mellersta Finland"));
    final Acting.ProviderStaff manager = new Acting.ProviderStaff(UserId.random(), "Tuottajan johtaja", enterprise);

    /** One negotiation with its five terms. */
    record Case(NegotiationId id, List<Term> terms) {

        Term childProtection() {
            return terms.get(0);
        }

        Term funding() {
            return terms.get(3);
        }
    }

    /** Opened, nothing sent. */
    Case open(String caseNumber) {
        core.the(Envelopes.class).decide(negotiator, enterprise, new Envelope(Year.of(2020), millions("1585"), "Maakuntavaltuusto",
                LocalDate.of(2018, 10, 29), "§ 112/2018", true));
        var terms = terms();
        var offered = List.of(frame("310"), frame("95"), frame("1180"), new TermValue.Funding(new FundingModel.LumpSum()), plan("14"));
        var laid = IntStream.range(0, terms.size()).mapToObj(index -> new Opening.Laid(terms.get(index), offered.get(index), null)).toList();
        return new Case(organizers.open(negotiator, new Opening(enterprise, Words.of("Kumppanuussopimus 2020", "Partnerskapsavtal 2020"),
                caseNumber, Period.of(2020, 2020), 7, CoreOnPostgres.NOW.plusSeconds(604_800), laid)), terms);
    }

    /** The first round sent and answered with four changes: three frames and the clause; the funding model is accepted. */
    Case withFourChanges(String caseNumber) {
        var opened = open(caseNumber);
        organizers.send(negotiator, opened.id(), UUID.randomUUID());
        var terms = opened.terms();
        providers.draft(manager, opened.id(), List.of(
                DraftEntry.offer(terms.get(0).id(), frame("322"), "Hinnat ovat nousseet", 0),
                DraftEntry.offer(terms.get(1).id(), frame("98"), "Jono on purettava", 0),
                DraftEntry.offer(terms.get(2).id(), frame("1170"), "Kotihoito vähentää laitoshoitoa", 0),
                DraftEntry.offer(terms.get(4).id(), plan("30"), "14 päivää ei riitä", 0)));
        acceptTheRestAndSend(opened);
        return opened;
    }

    /** Everything offered in the first round accepted. */
    Case negotiated(String caseNumber) {
        var opened = open(caseNumber);
        organizers.send(negotiator, opened.id(), UUID.randomUUID());
        acceptTheRestAndSend(opened);
        return opened;
    }

    private void acceptTheRestAndSend(Case opened) {
        providers.acceptTheRest(manager, opened.id());
        providers.send(manager, opened.id(), UUID.randomUUID());
    }

    private static List<Term> terms() {
        return List.of(frame(1, "Lastensuojelu", "Barnskydd", "U1", "301500000.00"),
                frame(2, "Lasten- ja nuorisopsykiatria", "Barn- och ungdomspsykiatri", "U2", null),
                frame(3, "Ikäihmisten palvelut", "Tjänster för äldre", "U3", null),
                new Term.FundingModelTerm(TermId.random(), new Place(6, 1), Words.of("Rahoitusmalli", "Finansieringsmodell")),
                new Term.ClauseTerm(TermId.random(), new Place(12, 1), Words.of("Poikkeamat", "Avvikelser")));
    }

    private static TermValue.Frame frame(String millions) {
        return new TermValue.Frame(millions(millions));
    }

    private static TermValue.Clause plan(String days) {
        return new TermValue.Clause("Korjaussuunnitelma annetaan " + days + " päivässä.", "Åtgärdsplanen ges inom " + days + " dagar.");
    }

    private static Euros millions(String millions) {
        return Euros.of(new BigDecimal(millions).movePointRight(6));
    }

    private static Term frame(int position, String fi, String sv, String code, @Nullable String yearBefore) {
        return new Term.FrameTerm(TermId.random(), new Place(5, position), Words.of(fi, sv), code, Year.of(2020), LineKind.EXPENSES,
                yearBefore == null ? null : Euros.of(yearBefore));
    }

    private static Acting.OrganizerStaff staff(String task, Role role, OrganizerId organizer) {
        return new Acting.OrganizerStaff(UserId.random(), task, role, organizer);
    }

    private OrganizerId organizer(String code, String fi, String sv) {
        var id = OrganizerId.random();
        JdbcClient.create(core.database().asSuperuser())
                .sql("insert into organizer (id, code, kind, name_fi, name_sv, name_en, source) values (?, ?, 'COUNTY_2019', ?, ?, ?, 'test')")
                .params(id.value(), code, fi, sv, fi).update();
        return id;
    }
}
