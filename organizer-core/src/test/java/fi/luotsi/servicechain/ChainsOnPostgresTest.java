package fi.luotsi.servicechain;

import static fi.luotsi.servicechain.content.ChainSketch.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.servicechain.content.ChainSketch;
import fi.luotsi.servicechain.content.Flow;
import fi.luotsi.servicechain.content.Segment;
import fi.luotsi.servicechain.content.Origin;
import fi.luotsi.servicechain.content.Step;
import fi.luotsi.testing.CoreOnPostgres;

class ChainsOnPostgresTest {

    private static final ChainFacts FACTS = new ChainFacts(Words.of("Lapsen mielenterveys", "Barns psykiska hälsa"), "p");
    private static final LocalDate NEW_YEAR = LocalDate.of(2018, 1, 1);

    private final CoreOnPostgres core = new CoreOnPostgres();
    private final JdbcClient superuser = JdbcClient.create(core.database().asSuperuser());
    private final ChainDrafting drafting = core.the(ChainDrafting.class);
    private final ServiceChains chains = core.the(ServiceChains.class);
    private final OrganizerId uusimaa = organizer("UM2019");
    private final Acting.OrganizerStaff administrator = staff(uusimaa, Role.ADMINISTRATOR);
    private final Acting.OrganizerStaff negotiator = staff(uusimaa, Role.ORGANIZER_NEGOTIATOR);
    private final Acting.OrganizerStaff foreigner = staff(organizer("KS2019"), Role.ADMINISTRATOR);
    private final Acting.ProviderStaff manager = new Acting.ProviderStaff(new UserId(UUID.randomUUID()), "Johtaja",
            core.the(Providers.class).register(new Acting.Installation(), uusimaa, ProviderKind.PUBLIC_ENTERPRISE, "Liikelaitos", "Affärsverk", "Enterprise"));

    @BeforeEach
    void aPackageIsThere() {
        superuser.sql("insert into catalogue_service_package (code, scheme, name_fi, name_en, status, source) values ('p', 's', 'Paketti', 'Package', 'VERIFIED', 'test')").update();
    }

    @AfterEach
    void close() {
        core.close();
    }

    @Test
    void aPublishedVersionStaysAsItWasWhenTheNextOneIsDrawn() {
        var chain = published(sound());
        assertThat(drafting.revise(administrator, chain, 1)).isEqualTo(2);
        assertThat(drafting.revise(administrator, chain, 1)).as("one draft at most").isEqualTo(2);
        drafting.keep(administrator, chain, 1, named("Kotikuntoutus"));
        drafting.keep(administrator, chain, 2, new Flow(id("Hoito"), id("Kotikuntoutus"), null, null, null, null));
        drafting.publish(administrator, chain, 3, LocalDate.of(2019, 1, 1), "Uusi vaihe");

        assertThat(chains.version(manager, chain, 1).content()).isEqualTo(sound());
        assertThat(chains.version(manager, chain, 2).content().steps()).hasSize(3);
        assertThat(chains.versions(negotiator, chain)).extracting(ChainHead::number).containsExactly(2, 1);
        assertThat(chains.inForce(negotiator, chain).orElseThrow().number()).as("the next year has not begun").isEqualTo(1);
    }

    @Test
    void aCopyIsAChainOfItsOwnAndManyAreReadAtOnce() {
        var chain = published(sound());
        var copy = drafting.copy(administrator, chain, 1, new ChainFacts(Words.of("Toinen", "Andra"), "p"));
        drafting.keep(administrator, copy, 1, 0, new Segment(Words.of("Lapset", "Barn"), Words.of("Alle 13-vuotiaat", "Under 13 år"), 1200L, Origin.from("Väestötilasto")));
        var whole = chains.whole(administrator, chains.newest(administrator));
        assertThat(whole).extracting(version -> version.content().steps().size()).containsExactly(2, 2);
        assertThat(whole).extracting(version -> version.content().segments().size()).containsExactlyInAnyOrder(0, 1);
        assertThat(chains.whole(manager, chains.newest(administrator))).as("a draft shows nothing to others").extracting(version -> version.content().steps().size()).containsExactlyInAnyOrder(2, 0);
        assertThatThrownBy(() -> drafting.copy(foreigner, chain, 1, FACTS)).isInstanceOf(NotFound.class);
        refused(ChainRule.FIGURE_NAMES_ITS_SOURCE, () -> drafting.keep(administrator, copy, 2, 0, new Segment(Words.of("a", "b"), Words.of("a", "b"), 1L, Origin.from(" "))));
    }

    @Test
    void takingBackGoesBackEditByEdit() {
        var chain = drafting.create(administrator, FACTS, sound());
        drafting.keep(administrator, chain, 1, named("Toinen"));
        drafting.keep(administrator, chain, 2, named("Kolmas"));
        drafting.undo(administrator, chain, 3);
        drafting.undo(administrator, chain, 4);
        assertThat(chains.version(administrator, chain, 1).content()).isEqualTo(sound());
        assertThatThrownBy(() -> drafting.undo(administrator, chain, 5)).isInstanceOfSatisfying(ChainRuleBroken.class,
                broken -> assertThat(broken.rule()).isEqualTo(ChainRule.SOMETHING_IS_LEFT_TO_UNDO));
        drafting.keep(administrator, chain, 5, named("Neljäs"));
        drafting.undo(administrator, chain, 6);
        assertThat(chains.version(administrator, chain, 1).content()).isEqualTo(sound());
    }

    @Test
    void aDraftIsTheAdministratorsAloneAndAChainTheOrganizersOwn() {
        var chain = drafting.create(administrator, FACTS, sound());
        assertThatThrownBy(() -> chains.versions(negotiator, chain)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> chains.versions(manager, chain)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> drafting.keep(negotiator, chain, 1, named("Toinen"))).isInstanceOf(NotFound.class);
        drafting.publish(administrator, chain, 1, NEW_YEAR, "Ensimmäinen");
        assertThatThrownBy(() -> chains.versions(foreigner, chain)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> drafting.revise(foreigner, chain, 1)).isInstanceOf(NotFound.class);
        assertThat(chains.newest(foreigner)).isEmpty();
        assertThat(chains.newest(manager)).extracting(ChainHead::chain).containsExactly(chain);
    }

    @Test
    void theSecondOfTwoPeopleIsToldThatTheChainHasChanged() {
        var chain = drafting.create(administrator, FACTS, sound());
        drafting.keep(administrator, chain, 1, named("Toinen"));
        assertThatThrownBy(() -> drafting.keep(administrator, chain, 1, named("Kolmas"))).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(chains.version(administrator, chain, 1).content().steps()).hasSize(3);
    }

    @Test
    void whatIsNotSoundIsNotPublished() {
        var chain = drafting.create(administrator, FACTS, ChainContent.EMPTY);
        refused(ChainRule.PUBLISHED_CHAIN_PASSES_ITS_CHECKS, () -> drafting.publish(administrator, chain, 1, NEW_YEAR, "Syy"));
        refused(ChainRule.PUBLICATION_NAMES_DAY_AND_REASON, () -> drafting.publish(administrator, chain, 1, null, "Syy"));
        refused(ChainRule.PUBLICATION_NAMES_DAY_AND_REASON, () -> drafting.publish(administrator, chain, 1, NEW_YEAR, " "));
        var later = published(sound());
        drafting.revise(administrator, later, 1);
        refused(ChainRule.VERSION_FOLLOWS_THE_LAST, () -> drafting.publish(administrator, later, 1, NEW_YEAR, "Syy"));
        refused(ChainRule.TEXT_EXISTS_IN_BOTH_LANGUAGES, () -> drafting.create(administrator, new ChainFacts(Words.of("Ketju", " "), "p"), sound()));
    }

    @Test
    void theDatabaseItselfRefusesToTouchWhatIsPublished() {
        var chain = published(sound());
        var asApplication = JdbcClient.create(core.database().asApplication());
        assertThat(asApplication.sql("update servicechain_version set reason = 'muu' where chain_id = ?").param(chain.value()).update()).isZero();
        assertThatThrownBy(() -> asApplication.sql("update servicechain_edit set content = '{}'").update()).rootCause().hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asApplication.sql("delete from servicechain_edit").update()).rootCause().hasMessageContaining("permission denied");
    }

    private ChainId published(ChainContent content) {
        var chain = drafting.create(administrator, FACTS, content);
        drafting.publish(administrator, chain, 1, NEW_YEAR, "Ensimmäinen");
        return chain;
    }

    private static void refused(ChainRule rule, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(ChainRuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(rule));
    }

    private static ChainContent sound() {
        return new ChainSketch().step("Arvio", "Sote-keskus").exit("Hoito", "Sote-keskus").flow("Arvio", "Hoito").drawn();
    }

    private static Step named(String name) {
        return new ChainSketch().exit(name, "Sote-keskus").drawn().steps().getFirst();
    }

    private OrganizerId organizer(String code) {
        var id = OrganizerId.random();
        superuser.sql("insert into organizer (id, code, kind, name_fi, name_sv, name_en, source) values (?, ?, 'COUNTY_2019', ?, ?, ?, 'test')")
                .params(id.value(), code, code, code, code).update();
        return id;
    }

    private static Acting.OrganizerStaff staff(OrganizerId organizer, Role role) {
        return new Acting.OrganizerStaff(new UserId(UUID.randomUUID()), "Virkahenkilö", role, organizer);
    }
}
