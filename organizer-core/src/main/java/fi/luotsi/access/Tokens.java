package fi.luotsi.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import fi.luotsi.acting.Tenancy;
import fi.luotsi.acting.UserId;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keys with which a person's own programs read the API, with that person's rights and no others. */
@Service
@Transactional
public class Tokens {

    private static final String MARK = "luotsi_";
    private static final int SHOWN = MARK.length() + 6;

    private final Tenancy tenancy;
    private final TokenRows tokens;
    private final UserRows users;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Tokens(Tenancy tenancy, TokenRows tokens, UserRows users, Clock clock) {
        this.tenancy = tenancy;
        this.tokens = tokens;
        this.users = users;
        this.clock = clock;
    }

    /**
     * Makes a token; the answer is the only time it can be read.
     *
     * @throws NotFound for an expert, to whom the interface is closed
     */
    public NewToken make(Acting.Person person, String label) {
        if (person instanceof Acting.Expert) {
            throw new NotFound("tokens");
        }
        tenancy.enter(person);
        return make(person.user(), label);
    }

    /**
     * Makes a token for the user of this name, as the command at the server does.
     *
     * @throws NotFound if there is no such user
     */
    public NewToken make(Acting.Installation installation, String username, String label) {
        tenancy.enter(installation);
        var user = users.named(username.strip().toLowerCase(Locale.ROOT)).filter(kept -> kept.view().seat().role() != Role.EXPERT).orElseThrow(() -> new NotFound(username));
        return make(user.view().id(), label);
    }

    /** The person's tokens that still work, the newest first. */
    @Transactional(readOnly = true)
    public List<TokenView> list(Acting.Person person) {
        tenancy.enter(person);
        return tokens.of(person.user());
    }

    /** From now on the token opens nothing. */
    public void revoke(Acting.Person person, TokenId id) {
        tenancy.enter(person);
        if (!tokens.revoke(id, clock.instant())) {
            throw new NotFound(id);
        }
    }

    /** The person whose token this is; empty if it was never made, is revoked, or its user is disabled. */
    public Optional<Acting.Person> owner(String secret) {
        if (!secret.startsWith(MARK)) {
            return Optional.empty();
        }
        tenancy.enter(new Acting.Installation());
        return tokens.user(hash(secret), clock.instant()).flatMap(users::withId)
                .filter(UserRows.Kept::enabled).map(kept -> kept.account().person());
    }

    private NewToken make(UserId user, String label) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String secret = MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var id = new TokenId(UUID.randomUUID());
        tokens.add(id, user, new TokenRows.Secret(label.strip(), secret.substring(0, SHOWN), hash(secret)), clock.instant());
        return new NewToken(id, secret);
    }

    private static byte[] hash(String secret) {
        return Sha256.of(secret.getBytes(UTF_8));
    }
}
