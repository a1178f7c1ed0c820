package fi.luotsi.web.security;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

import fi.luotsi.access.Account;
import fi.luotsi.access.SignIn;
import fi.luotsi.access.SignInResult;
import fi.luotsi.web.acting.SignedIn;

/** Signs in by the form: asks the access module and turns its answer into what the filter chain understands. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SignIn signIn;
    private final PasswordHashes hashes;

    PasswordSignIn(SignIn signIn, PasswordHashes hashes) {
        this.signIn = signIn;
        this.hashes = hashes;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String password = typed.getCredentials() instanceof String text ? text : "";
        String address = typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        return switch (signIn.byPassword(typed.getName(), password, address, hashes)) {
            case SignInResult.SignedIn(Account account) -> new Arrived(account);
            case SignInResult.Refused() -> throw new BadCredentialsException("refused");
            case SignInResult.Wait(Duration delay) -> throw new TooManyWrongPasswords(delay);
        };
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** Signed in just now; the session keeps only the principal and the role. */
    static final class Arrived extends UsernamePasswordAuthenticationToken {

        private final transient @Nullable Account account;

        Arrived(Account account) {
            super(SignedIn.as(account), null, List.of(new SimpleGrantedAuthority("ROLE_" + account.person().role().name())));
            this.account = account;
        }

        /** Known during the request that signed in, not afterwards. */
        @Nullable Account account() {
            return account;
        }
    }

    /** The attempt was not looked at: too many wrong ones came before. */
    static final class TooManyWrongPasswords extends AuthenticationException {

        private final transient Duration delay;

        TooManyWrongPasswords(Duration delay) {
            super("wait");
            this.delay = delay;
        }

        Duration delay() {
            return delay;
        }
    }
}
