package fi.luotsi.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.UserId;
import fi.luotsi.catalogue.Words;
import fi.luotsi.provider.ProviderKind;
import fi.luotsi.provider.Providers;
import fi.luotsi.testing.CoreOnPostgres;

class StrategyOnPostgresTest {

    private static final Decision DECISION = new Decision("maakuntavaltuusto", LocalDate.of(2018, 9, 1), "§ 96/2018");

    private final CoreOnPostgres core = new CoreOnPostgres();
    private final JdbcClient superuser = JdbcClient.create(core.database().asSuperuser());
    private final StrategyDrafting drafting = core.the(StrategyDrafting.class);
    private final ServiceStrategies strategies = core.the(ServiceStrategies.class);
    private final OrganizerId uusimaa = organizer("UM2019");
    private final Acting.OrganizerStaff negotiator = staff(uusimaa, Role.ORGANIZER_NEGOTIATOR);
    private final Acting.OrganizerStaff auditor = staff(uusimaa, Role.AUDITOR);
    private final Acting.OrganizerStaff foreigner = staff(organizer("KS2019"), Role.ORGANIZER_NEGOTIATOR);
    private final Acting.ProviderStaff manager = new Acting.ProviderStaff(new UserId(UUID.randomUUID()), "Johtaja",
            core.the(Providers.class).register(new Acting.Installation(), uusimaa, ProviderKind.PUBLIC_ENTERPRISE, "Liikelaitos", "Affärsverk", "Enterprise"));

    @AfterEach
    void close() {
        core.close();
    }

    @Test
    void publishingMakesANewEditionAndTheOldOneStaysAsItWas() {
        publishFirst();
        drafting.begin(negotiator, Words.of("Muu", "Annan"));
        var draft = strategies.draft(negotiator).orElseThrow();
        assertThat(draft.items()).hasSize(2);
        assertThat(draft.head().title().fi()).isEqualTo("Palvelustrategia");
        var goal = draft.items().get(1);
        drafting.change(negotiator, version(), goal.id(), new ItemText(Words.of("Apua heti", "Hjälp genast"), null, "oletus"));
        var impact = drafting.add(negotiator, version(), goal.id(), new ItemText(Words.of("Sijoituksia vähemmän", "Färre placeringar"), null, "oletus"));
        drafting.add(negotiator, version(), impact, new ItemText(Words.of("Osuus", "Andel"), null, "Sotkanet"));
        drafting.say(negotiator, version(), RequiredContent.SERVICE_PROMISE, Words.of("Apua ajoissa.", "Hjälp i tid."));
        drafting.describe(negotiator, version(), facts(2021));
        assertThat(drafting.publish(negotiator, version(), DECISION)).isEqualTo(2);

        assertThat(strategies.edition(manager, 1).items().get(1).text().fi()).isEqualTo("Apua ajoissa");
        assertThat(strategies.edition(auditor, 2).items()).extracting(item -> item.text().fi()).containsExactly("Uudistuvat palvelut", "Apua heti", "Sijoituksia vähemmän", "Osuus");
        assertThat(strategies.edition(auditor, 2).contents()).containsKey(RequiredContent.SERVICE_PROMISE);
        assertThat(strategies.inForce(manager).orElseThrow().head().number()).as("2021 has not begun, nor has 2020: the newest").isEqualTo(2);
    }

    @Test
    void aDraftIsTheNegotiatorsAloneAndAStrategyTheOrganizersOwn() {
        publishFirst();
        drafting.begin(negotiator, Words.of("Muu", "Annan"));
        assertThat(strategies.draft(auditor)).isEmpty();
        assertThat(strategies.draft(manager)).isEmpty();
        assertThat(strategies.published(manager)).hasSize(1);
        assertThat(strategies.published(foreigner)).isEmpty();
        assertThatThrownBy(() -> strategies.edition(manager, 2)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> drafting.remove(foreigner, 1, UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    void aColleaguesChangeIsNotOverwrittenUnseen() {
        drafting.begin(negotiator, Words.of("Palvelustrategia", "Servicestrategi"));
        drafting.describe(negotiator, 1, facts(2020));
        assertThatThrownBy(() -> drafting.describe(negotiator, 1, facts(2021))).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void removingAnItemTakesWhatStandsBelowItAlong() {
        publishFirst();
        drafting.begin(negotiator, Words.of("Muu", "Annan"));
        drafting.remove(negotiator, version(), strategies.draft(negotiator).orElseThrow().items().getFirst().id());
        assertThat(strategies.draft(negotiator).orElseThrow().items()).isEmpty();
        assertThat(strategies.edition(negotiator, 1).items()).hasSize(2);
    }

    private void publishFirst() {
        drafting.begin(negotiator, Words.of("Palvelustrategia", "Servicestrategi"));
        var focus = drafting.add(negotiator, version(), null, new ItemText(Words.of("Uudistuvat palvelut", "Förnyade tjänster"), null, "maakuntastrategia.fi"));
        drafting.add(negotiator, version(), focus, new ItemText(Words.of("Apua ajoissa", "Hjälp i tid"), null, "oletus"));
        drafting.describe(negotiator, version(), facts(2020));
        drafting.publish(negotiator, version(), DECISION);
    }

    private int version() {
        return strategies.draft(negotiator).orElseThrow().head().version();
    }

    private static EditionFacts facts(int year) {
        return new EditionFacts(Words.of("Palvelustrategia", "Servicestrategi"), LocalDate.of(year, 1, 1), null, new BigDecimal("5"), true);
    }

    private OrganizerId organizer(String code) {
        var id = OrganizerId.random();
        superuser.sql("insert into organizer (id, code, kind, name_fi, name_sv, name_en, source) values (?, ?, 'COUNTY_2019', ?, ?, ?, 'test')")
                .params(id.value(), code, code, code, code).update();
        return id;
    }

    private static Acting.OrganizerStaff staff(OrganizerId organizer, Role role) {
        return new Acting.OrganizerStaff(new UserId(UUID.randomUUID()), role.name(), role, organizer);
    }
}
