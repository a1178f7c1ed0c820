package fi.luotsi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;

/** A password that an administrator was shown, and one that only its user knows. */
class PasswordsTest {

    private static final PasswordCheck PLAIN = new AccessOnPostgres.Plain();

    private final AccessOnPostgres house = new AccessOnPostgres();
    private final Acting.OrganizerStaff administrator = house.administrator("paakayttaja", house.uusimaa);
    private final Acting.OrganizerStaff foreigner = house.administrator("vieras", house.keskiSuomi);
    private final Acting.OrganizerStaff negotiator = new Acting.OrganizerStaff(
            house.make("neuvottelija", new Seat.AtOrganizer(Role.ORGANIZER_NEGOTIATOR, house.uusimaa)), "n", Role.ORGANIZER_NEGOTIATOR, house.uusimaa);

    @Test
    void aResetPasswordOpensTheDoorOnceAndEndsOpenSessions() {
        reset(administrator, "{plain}shown once");
        assertThat(house.signIn("neuvottelija", "neuvottelija", "here")).isEqualTo(new SignInResult.Refused());
        assertThat(house.signIn("neuvottelija", "shown once", "here")).isInstanceOf(SignInResult.SignedIn.class);
        assertThat(house.ownPassword.isDue(negotiator)).isTrue();
        assertThat(house.events).containsExactly(new UserChanged(negotiator.user()));
    }

    @Test
    void anOwnPasswordTakesTheCurrentOneAndIsNobodyElses() {
        reset(administrator, "{plain}shown once");
        assertThat(change("wrong", "{plain}mine")).isEqualTo(new OwnPassword.Outcome.WrongCurrent());
        assertThat(change("shown once", "{plain}mine")).isEqualTo(new OwnPassword.Outcome.Changed());
        assertThat(house.signIn("neuvottelija", "mine", "here")).isInstanceOf(SignInResult.SignedIn.class);
        assertThat(house.ownPassword.isDue(negotiator)).isFalse();
        assertThat(house.events).hasSize(2);
    }

    @Test
    void guessesAtTheCurrentPasswordWaitAsAtSignIn() {
        for (int wrong = 0; wrong < WrongPasswords.FREE; wrong++) {
            change("wrong", "{plain}mine");
        }
        assertThat(change("neuvottelija", "{plain}mine")).isInstanceOf(OwnPassword.Outcome.Wait.class);
    }

    @Test
    void theLogNamesWhoDidWhatAndAnotherHouseDoesNotReadIt() {
        reset(administrator, "{plain}shown once");
        change("shown once", "{plain}mine");
        assertThat(in(() -> house.users.log(administrator, negotiator.user()))).extracting(KeptEntry::what)
                .containsExactly(KeptEntry.What.MADE, KeptEntry.What.PASSWORD_RESET, KeptEntry.What.PASSWORD_CHANGED);
        assertThatThrownBy(() -> in(() -> house.users.log(foreigner, negotiator.user()))).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyResetsTheOwnPasswordNorThatOfAnotherHouse() {
        assertThatExceptionOfType(AccessRuleBroken.class).isThrownBy(() -> in(() -> {
            house.users.resetPassword(administrator, administrator.user(), "{plain}x");
            return true;
        })).satisfies(broken -> assertThat(broken.rule()).isEqualTo(AccessRule.NOBODY_CHANGES_ONESELF));
        assertThatThrownBy(() -> reset(foreigner, "{plain}x")).isInstanceOf(NotFound.class);
    }

    private void reset(Acting.OrganizerStaff by, String hash) {
        in(() -> {
            house.users.resetPassword(by, negotiator.user(), hash);
            return true;
        });
    }

    private OwnPassword.Outcome change(String current, String hash) {
        return house.ownPassword.change(negotiator, current, "here", PLAIN, hash);
    }

    private <T> T in(Supplier<T> action) {
        return house.transaction.execute(status -> action.get());
    }
}
