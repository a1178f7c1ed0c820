package fi.luotsi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;

import fi.luotsi.acting.UserId;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.Acting;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class UsersTest {

    private final AccessOnPostgres house = new AccessOnPostgres();
    private final Acting.OrganizerStaff administrator = house.administrator("paakayttaja", house.uusimaa);
    private final Acting.OrganizerStaff foreigner = house.administrator("keskisuomi", house.keskiSuomi);
    private final UserId negotiator = house.make("neuvottelija", negotiatorSeat());

    @Test
    void anAdministratorSeesItsOwnHouseAndItsProvidersOnly() {
        house.make("tuottaja", new Seat.AtProvider(house.liikelaitos));
        house.make("vieras", new Seat.AtProvider(house.foreignLiikelaitos));
        assertThat(in(() -> house.users.list(administrator)).stream().map(UserView::username))
                .containsExactly("neuvottelija", "paakayttaja", "tuottaja");
    }

    @Test
    void anAdministratorMakesUsersOfItsOwnHouse() {
        in(() -> house.users.create(administrator, AccessOnPostgres.user("Uusi.Neuvottelija", negotiatorSeat())));
        assertThat(house.signIn("uusi.neuvottelija", "Uusi.Neuvottelija", "here")).isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void aProviderManagerWorksForOneOfTheOrganizersOwnProviders() {
        assertBroken(AccessRule.PROVIDER_IS_ONES_OWN, () -> in(() ->
                house.users.create(administrator, AccessOnPostgres.user("vieras", new Seat.AtProvider(house.foreignLiikelaitos)))));
    }

    @Test
    void aUsernameIsTakenWhateverItsLettersAndWhoeverHasIt() {
        assertBroken(AccessRule.USERNAME_IS_FREE, () -> in(() ->
                house.users.create(administrator, AccessOnPostgres.user("KESKISUOMI", negotiatorSeat()))));
    }

    @Test
    void aUsernameHasItsShape() {
        assertBroken(AccessRule.USERNAME_HAS_ITS_SHAPE, () -> in(() ->
                house.users.create(administrator, AccessOnPostgres.user("a b", negotiatorSeat()))));
    }

    @Test
    void aDisabledUserDoesNotComeInAndLosesTokensAndSessions() {
        String secret = in(() -> house.tokens.make(new Acting.Installation(), "neuvottelija", "report")).secret();
        in(() -> {
            house.users.disable(administrator, negotiator);
            return true;
        });
        assertThat(house.signIn("neuvottelija", "neuvottelija", "here")).isEqualTo(new SignInResult.Refused());
        assertThat(in(() -> house.tokens.owner(secret))).isEmpty();
        assertThat(house.events).containsExactly(new UserChanged(negotiator));
    }

    @Test
    void anotherRoleHoldsFromTheNextSignIn() {
        in(() -> {
            house.users.changeSeat(administrator, negotiator, new Seat.AtOrganizer(Role.AUDITOR, house.uusimaa));
            return true;
        });
        assertThat(house.signIn("neuvottelija", "neuvottelija", "here")).isInstanceOfSatisfying(SignInResult.SignedIn.class,
                signedIn -> assertThat(signedIn.account().person().role()).isEqualTo(Role.AUDITOR));
    }

    @Test
    void theLastAdministratorStays() {
        assertBroken(AccessRule.LAST_ADMINISTRATOR_STAYS, () -> disable(administrator, administrator.user()));
        assertBroken(AccessRule.LAST_ADMINISTRATOR_STAYS, () -> in(() -> {
            house.users.changeSeat(administrator, administrator.user(), negotiatorSeat());
            return true;
        }));
    }

    @Test
    void ofTwoAdministratorsWhoCloseEachOtherOneStays() {
        var second = house.administrator("toinen", house.uusimaa);
        disable(administrator, second.user());
        assertBroken(AccessRule.LAST_ADMINISTRATOR_STAYS, () -> disable(second, administrator.user()));
    }

    @Test
    void nobodyShutsOneselfOut() {
        house.administrator("toinen", house.uusimaa);
        assertBroken(AccessRule.NOBODY_CHANGES_ONESELF, () -> disable(administrator, administrator.user()));
    }

    @Test
    void aForeignUserIsAsUnknownAsOneThatIsNot() {
        assertThatThrownBy(() -> disable(foreigner, negotiator)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> disable(administrator, AccessOnPostgres.unknown())).isInstanceOf(NotFound.class);
    }

    @Test
    void anotherRoleThanTheAdministratorsKeepsNoUsers() {
        var auditor = new Acting.OrganizerStaff(negotiator, "auditor", Role.AUDITOR, house.uusimaa);
        assertThatThrownBy(() -> in(() -> house.users.list(auditor))).isInstanceOf(NotFound.class);
    }

    private Seat negotiatorSeat() {
        return new Seat.AtOrganizer(Role.ORGANIZER_NEGOTIATOR, house.uusimaa);
    }

    private void disable(Acting.OrganizerStaff by, UserId id) {
        in(() -> {
            house.users.disable(by, id);
            return true;
        });
    }

    private <T> T in(Supplier<T> action) {
        return house.transaction.execute(status -> action.get());
    }

    private static void assertBroken(AccessRule rule, ThrowingCallable action) {
        assertThatExceptionOfType(AccessRuleBroken.class).isThrownBy(action)
                .satisfies(broken -> assertThat(broken.rule()).isEqualTo(rule));
    }
}
