package fi.luotsi.negotiation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.UserId;
import fi.luotsi.budget.Envelope;
import fi.luotsi.budget.Envelopes;
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
import fi.luotsi.provider.ProviderKind;
import fi.luotsi.provider.Providers;
import fi.luotsi.testing.CoreOnPostgres;

/** The Uusimaa table on a real database: one organizer, its enterprise, a foundation, and another organizer beside them. */
class UusimaaOnPostgres implements AutoCloseable {

    final CoreOnPostgres core = new CoreOnPostgres();
    final OrganizerAtTheTable organizers = core.the(OrganizerAtTheTable.class);
    final ProviderAtTheTable providers = core.the(ProviderAtTheTable.class);
    final TableReading reading = core.the(TableReading.class);
    final JdbcClient superuser = JdbcClient.create(core.database().asSuperuser());

    final OrganizerId uusimaa = organizer("UM2019", "Uudenmaan maakunta");
    final OrganizerId keskiSuomi = organizer("KS2019", "Keski-Suomen maakunta");
    final ProviderId enterprise = provider(uusimaa, "Uudenmaan liikelaitos");
    final ProviderId foundation = provider(uusimaa, "Kotirannan säätiö");

    final Acting.OrganizerStaff negotiator = staff(uusimaa, Role.ORGANIZER_NEGOTIATOR);
    final Acting.OrganizerStaff colleague = staff(uusimaa, Role.ORGANIZER_NEGOTIATOR);
    final Acting.OrganizerStaff auditor = staff(uusimaa, Role.AUDITOR);
    final Acting.OrganizerStaff decisionMaker = staff(uusimaa, Role.DECISION_MAKER);
    final Acting.OrganizerStaff administrator = staff(uusimaa, Role.ADMINISTRATOR);
    final Acting.OrganizerStaff foreigner = staff(keskiSuomi, Role.ORGANIZER_NEGOTIATOR);
    final Acting.ProviderStaff manager = new Acting.ProviderStaff(new UserId(UUID.randomUUID()), "Tuottajan johtaja", enterprise);
    final Acting.ProviderStaff stranger = new Acting.ProviderStaff(new UserId(UUID.randomUUID()), "Säätiön johtaja", foundation);

    final Term childProtection = frame(1, "Lastensuojelu", "U1");
    final Term psychiatry = frame(2, "Lasten- ja nuorisopsykiatria", "U2");
    final Term olderPeople = frame(3, "Ikäihmisten palvelut", "U3");
    final Term consequences = new Term.ClauseTerm(TermId.random(), new Place(12, 1), Words.of("Poikkeamat", "Avvikelser"));

    NegotiationId open() {
        core.the(Envelopes.class).decide(negotiator, enterprise, new Envelope(Year.of(2020), millions("1585"), "Maakuntavaltuusto",
                LocalDate.of(2018, 10, 29), "§ 112/2018", true));
        var clause = new TermValue.Clause("Tuottaja antaa korjaussuunnitelman 14 päivän kuluessa ilmoituksesta.", "Producenten ger en plan inom 14 dagar.");
        return organizers.open(negotiator, new Opening(enterprise, Words.of("Kumppanuussopimus 2020", "Partnerskapsavtal 2020"),
                "UMKno-2018-1042", Period.of(2020, 2020), 7, CoreOnPostgres.NOW.plusSeconds(604_800),
                List.of(new Opening.Laid(childProtection, null, null), new Opening.Laid(psychiatry, null, null),
                        new Opening.Laid(olderPeople, null, null), new Opening.Laid(consequences, clause, null))));
    }

    /** Opened, and the organizer's first round with the decided frames sent. */
    NegotiationId openAndSend() {
        var id = open();
        organizers.draft(negotiator, id, List.of(offer(childProtection, "310", null), offer(psychiatry, "95", null), offer(olderPeople, "1180", null)));
        organizers.send(negotiator, id, UUID.randomUUID());
        return id;
    }

    /** Keeps the person as a user, for tables that name one. */
    void keep(Acting.Person person, String role, @Nullable UUID organizer, @Nullable UUID provider) {
        superuser.sql("insert into access_user (id, username, task, role, organizer_id, provider_id, colour_scheme, enabled, password_hash, created_at) "
                + "values (:id, :name, :task, :role, :organizer, :provider, 'AUTO', true, '{x}', now())")
                .param("id", person.user().value()).param("name", "u" + person.user().toString().substring(0, 8)).param("task", person.name()).param("role", role)
                .param("organizer", organizer).param("provider", provider).update();
    }

    static DraftEntry offer(Term term, String millions, String reason) {
        return DraftEntry.offer(term.id(), new TermValue.Frame(millions(millions)), reason, 0);
    }

    static DraftEntry accept(Term term) {
        return DraftEntry.accept(term.id(), 0);
    }

    static Euros millions(String millions) {
        return Euros.of(new BigDecimal(millions).movePointRight(6));
    }

    @Override
    public void close() {
        core.close();
    }

    private OrganizerId organizer(String code, String name) {
        var id = OrganizerId.random();
        superuser.sql("insert into organizer (id, code, kind, name_fi, name_sv, name_en, source) values (?, ?, 'COUNTY_2019', ?, ?, ?, 'test')")
                .params(id.value(), code, name, name, name).update();
        return id;
    }

    private ProviderId provider(OrganizerId organizer, String name) {
        return core.the(Providers.class).register(new Acting.Installation(), organizer, ProviderKind.PUBLIC_ENTERPRISE, name, name, name);
    }

    private static Acting.OrganizerStaff staff(OrganizerId organizer, Role role) {
        return new Acting.OrganizerStaff(new UserId(UUID.randomUUID()), role.name(), role, organizer);
    }

    private static Term frame(int position, String name, String code) {
        return new Term.FrameTerm(TermId.random(), new Place(5, position), Words.of(name, name), code, Year.of(2020), LineKind.EXPENSES, null);
    }
}
