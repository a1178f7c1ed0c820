package fi.luotsi.codeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
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
import fi.luotsi.testing.CoreOnPostgres;

class OwnCodesOnPostgresTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2020, 1, 1);

    private final CoreOnPostgres core = new CoreOnPostgres();
    private final JdbcClient superuser = JdbcClient.create(core.database().asSuperuser());
    private final OwnCodes codes = core.the(OwnCodes.class);
    private final OrganizerId uusimaa = organizer("UM2019");
    private final Acting.OrganizerStaff administrator = staff(uusimaa, Role.ADMINISTRATOR);
    private final Acting.OrganizerStaff negotiator = staff(uusimaa, Role.ORGANIZER_NEGOTIATOR);
    private final Acting.OrganizerStaff foreigner = staff(organizer("KS2019"), Role.ADMINISTRATOR);

    @AfterEach
    void close() {
        core.close();
    }

    @Test
    void aCodeIsReadInItsOwnHouseAndEndsWithoutGoing() {
        codes.add(administrator, "KK-72", edit("Kotikuntoutus", NEW_YEAR, null));
        var added = codes.all(negotiator).getFirst();
        assertThat(added.isValidOn(NEW_YEAR.minusDays(1))).isFalse();
        assertThat(added.isValidOn(NEW_YEAR.plusYears(9))).isTrue();
        codes.change(administrator, "KK-72", 1, edit("Kotikuntoutus", NEW_YEAR, LocalDate.of(2021, 12, 31)));
        assertThat(codes.all(negotiator)).singleElement().satisfies(code -> {
            assertThat(code.isValidOn(LocalDate.of(2021, 12, 31))).isTrue();
            assertThat(code.isValidOn(LocalDate.of(2022, 1, 1))).isFalse();
        });
        assertThat(codes.all(foreigner)).isEmpty();
    }

    @Test
    void whatWasCalledOtherwiseAtAMomentCanStillBeTold() {
        codes.add(administrator, "KK-72", edit("Kotikuntoutus", NEW_YEAR, null));
        var before = codes.all(administrator).getFirst().at();
        superuser.sql("update catalogue_code set at = at - interval '1 day'").update();
        codes.change(administrator, "KK-72", 1, edit("Tehostettu kotikuntoutus", NEW_YEAR, null));
        assertThat(codes.all(negotiator)).extracting(code -> code.name().fi()).containsExactly("Tehostettu kotikuntoutus");
        assertThat(codes.asOf(negotiator, before.minusSeconds(60))).extracting(code -> code.name().fi()).containsExactly("Kotikuntoutus");
        assertThat(codes.asOf(negotiator, before.minusSeconds(2 * 86_400))).isEmpty();
    }

    @Test
    void everyBrokenRuleIsNamedAndNothingIsSaved() {
        superuser.sql("insert into catalogue_service_package (code, scheme, name_fi, name_en, status, source) values ('S01', 's', 'Paketti', 'Package', 'VERIFIED', 'test')").update();
        refused(() -> codes.add(administrator, "S01", new CodeEdit(" ", Words.of("Nimi", ""), null, null, "")), CodeRule.CODE_IS_NEW, CodeRule.CODE_NAMES_ITS_GROUPING,
                CodeRule.NAME_EXISTS_IN_BOTH_LANGUAGES, CodeRule.VALIDITY_HAS_ITS_ORDER, CodeRule.CODE_NAMES_ITS_SOURCE);
        refused(() -> codes.add(administrator, "ei välejä", edit("Nimi", NEW_YEAR, null)), CodeRule.CODE_HAS_ITS_SHAPE);
        refused(() -> codes.add(administrator, "OK", edit("Nimi", NEW_YEAR, NEW_YEAR.minusDays(1))), CodeRule.VALIDITY_HAS_ITS_ORDER);
        assertThat(codes.all(administrator)).isEmpty();
    }

    @Test
    void onlyAdministratorsAddAndTheSecondOfTwoIsToldOfTheFirst() {
        codes.add(administrator, "KK-72", edit("Kotikuntoutus", NEW_YEAR, null));
        assertThatThrownBy(() -> codes.add(negotiator, "KK-73", edit("Toinen", NEW_YEAR, null))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> codes.change(foreigner, "KK-72", 1, edit("Vieras", NEW_YEAR, null))).isInstanceOf(NotFound.class);
        codes.change(administrator, "KK-72", 1, edit("Toinen nimi", NEW_YEAR, null));
        assertThatThrownBy(() -> codes.change(administrator, "KK-72", 1, edit("Kolmas nimi", NEW_YEAR, null))).isInstanceOf(OptimisticLockingFailureException.class);
        codes.add(foreigner, "KK-72", edit("Samanniminen muualla", NEW_YEAR, null));
        assertThat(codes.all(negotiator)).extracting(code -> code.name().fi()).containsExactly("Toinen nimi");
    }

    private static void refused(Runnable act, CodeRule... rules) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(CodeRefused.class, refused -> assertThat(refused.rules()).containsExactly(rules));
    }

    private static CodeEdit edit(String name, LocalDate from, @Nullable LocalDate to) {
        return new CodeEdit("sote-tietopaketit", Words.of(name, name), from, to, "Oletus");
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
