package fi.luotsi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import fi.luotsi.acting.Role;
import fi.luotsi.acting.Acting;
import org.junit.jupiter.api.Test;

class TokensTest {

    private final AccessOnPostgres house = new AccessOnPostgres();
    private final Acting.Person owner = person("neuvottelija");
    private final Acting.Person other = person("toinen");

    @Test
    void aTokenOpensWhatItsOwnerMayOpen() {
        String secret = in(() -> house.tokens.make(owner, "report")).secret();
        assertThat(secret).matches("luotsi_[A-Za-z0-9_-]{43}");
        assertThat(in(() -> house.tokens.owner(secret)).map(Acting.Person::user)).contains(owner.user());
    }

    @Test
    void everyOtherTextOpensNothing() {
        assertThat(in(() -> house.tokens.owner("luotsi_guessed"))).isEmpty();
        assertThat(in(() -> house.tokens.owner("neuvottelija"))).isEmpty();
    }

    @Test
    void aRevokedTokenOpensNothing() {
        var token = in(() -> house.tokens.make(owner, "report"));
        revoke(owner, token.id());
        assertThat(in(() -> house.tokens.owner(token.secret()))).isEmpty();
        assertThat(in(() -> house.tokens.list(owner))).isEmpty();
    }

    @Test
    void nobodySeesOrRevokesAnothersTokens() {
        var token = in(() -> house.tokens.make(owner, "report"));
        assertThat(in(() -> house.tokens.list(other))).isEmpty();
        assertThatThrownBy(() -> revoke(other, token.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void theLastUseIsNotedToTheMinute() {
        String secret = in(() -> house.tokens.make(owner, "report")).secret();
        var first = house.watch.instant();
        in(() -> house.tokens.owner(secret));
        house.watch.moveOn(Duration.ofSeconds(59));
        in(() -> house.tokens.owner(secret));
        assertThat(in(() -> house.tokens.list(owner)).getFirst().lastUsed()).isEqualTo(Optional.of(first));
    }

    @Test
    void theCommandAtTheServerMakesTokensByUsername() {
        assertThat(in(() -> house.tokens.make(new Acting.Installation(), "Toinen", "cron")).secret()).startsWith("luotsi_");
        assertThatThrownBy(() -> in(() -> house.tokens.make(new Acting.Installation(), "nobody", "cron"))).isInstanceOf(NotFound.class);
    }

    @Test
    void languageAndColoursAreRememberedForThePerson() {
        in(() -> {
            house.preferences.speak(owner, Language.SV);
            house.preferences.colour(owner, ColourScheme.DARK);
            return true;
        });
        assertThat(house.signIn("neuvottelija", "neuvottelija", "here")).isInstanceOfSatisfying(SignInResult.SignedIn.class, in -> {
            assertThat(in.account().language()).contains(Language.SV);
            assertThat(in.account().colourScheme()).isEqualTo(ColourScheme.DARK);
        });
    }

    private Acting.Person person(String username) {
        var seat = new Seat.AtOrganizer(Role.ORGANIZER_NEGOTIATOR, house.uusimaa);
        return seat.taken(house.make(username, seat), username);
    }

    private void revoke(Acting.Person person, TokenId id) {
        in(() -> {
            house.tokens.revoke(person, id);
            return true;
        });
    }

    private <T> T in(Supplier<T> action) {
        return house.transaction.execute(status -> action.get());
    }
}
