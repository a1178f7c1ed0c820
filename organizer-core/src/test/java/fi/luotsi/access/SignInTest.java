package fi.luotsi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import fi.luotsi.acting.Role;
import fi.luotsi.acting.Acting;
import org.junit.jupiter.api.Test;

class SignInTest {

    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.7";

    private final AccessOnPostgres house = new AccessOnPostgres();

    {
        house.make("neuvottelija", new Seat.AtOrganizer(Role.ORGANIZER_NEGOTIATOR, house.uusimaa));
        house.make("tuottaja", new Seat.AtProvider(house.liikelaitos));
    }

    @Test
    void theRightPasswordTellsWhoActs() {
        assertThat(house.signIn("tuottaja", "tuottaja", HERE)).isInstanceOfSatisfying(SignInResult.SignedIn.class, in ->
                assertThat(in.account().person()).isInstanceOfSatisfying(Acting.ProviderStaff.class, staff ->
                        assertThat(staff.provider()).isEqualTo(house.liikelaitos)));
    }

    @Test
    void theSizeOfLettersInAUsernameDoesNotMatter() {
        assertThat(house.signIn(" Neuvottelija ", "neuvottelija", HERE)).isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void aWrongPasswordAndAnUnknownUserAreRefusedAlike() {
        assertThat(house.signIn("neuvottelija", "wrong", HERE)).isEqualTo(new SignInResult.Refused());
        assertThat(house.signIn("nobody", "wrong", HERE)).isEqualTo(new SignInResult.Refused());
    }

    @Test
    void theFirstWrongPasswordsCostNothingThenTheWaitDoublesUpToAMinute() {
        assertThat(IntStream.rangeClosed(0, 12).mapToObj(WrongPasswords::delayAfter).map(Duration::toSeconds))
                .containsExactly(0L, 0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L, 60L);
    }

    @Test
    void whileTheWaitLastsEvenTheRightPasswordIsNotLookedAt() {
        failThreeTimes(HERE);
        assertThat(house.signIn("neuvottelija", "neuvottelija", HERE)).isEqualTo(new SignInResult.Wait(Duration.ofSeconds(1)));
        house.watch.moveOn(Duration.ofSeconds(1));
        assertThat(house.signIn("neuvottelija", "neuvottelija", HERE)).isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void whoGuessesFromElsewhereLocksNobodyOut() {
        failThreeTimes(ELSEWHERE);
        assertThat(house.signIn("neuvottelija", "neuvottelija", HERE)).isInstanceOf(SignInResult.SignedIn.class);
        assertThat(house.signIn("tuottaja", "tuottaja", ELSEWHERE)).isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void theRightPasswordIsAFreshStart() {
        failThreeTimes(HERE);
        house.watch.moveOn(Duration.ofSeconds(1));
        house.signIn("neuvottelija", "neuvottelija", HERE);
        assertThat(house.signIn("neuvottelija", "wrong", HERE)).isEqualTo(new SignInResult.Refused());
        assertThat(house.signIn("neuvottelija", "neuvottelija", HERE)).isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void afterAnHourOfPeaceFailuresAreForgotten() {
        failThreeTimes(HERE);
        house.watch.moveOn(Duration.ofSeconds(1));
        house.signIn("neuvottelija", "wrong", HERE);
        house.watch.moveOn(WrongPasswords.MEMORY.plusSeconds(1));
        assertThat(house.signIn("neuvottelija", "wrong", HERE)).isEqualTo(new SignInResult.Refused());
        assertThat(house.signIn("neuvottelija", "wrong", HERE)).isEqualTo(new SignInResult.Refused());
    }

    @Test
    void guessesSentAtTheSameTimeAreCountedOneByOne() throws Exception {
        try (var crowd = Executors.newFixedThreadPool(8)) {
            Callable<SignInResult> guess = () -> house.signIn("neuvottelija", "wrong", HERE);
            var looked = crowd.invokeAll(IntStream.range(0, 24).mapToObj(number -> guess).toList()).stream()
                    .filter(result -> result.resultNow() instanceof SignInResult.Refused).count();
            assertThat(looked).isEqualTo(WrongPasswords.FREE);
        }
    }

    private void failThreeTimes(String address) {
        for (int time = 0; time < WrongPasswords.FREE; time++) {
            assertThat(house.signIn("neuvottelija", "wrong", address)).isEqualTo(new SignInResult.Refused());
        }
    }
}
