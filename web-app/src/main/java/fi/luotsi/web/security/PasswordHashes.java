package fi.luotsi.web.security;

import static java.util.Objects.requireNonNull;

import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import fi.luotsi.access.PasswordCheck;

/** Hashes passwords with today's method and still reads those of earlier ones. */
@Component
public class PasswordHashes implements PasswordCheck {

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final String ofNobody = hash("nobody's");

    /** The hash to keep, with the name of its method in braces before it. */
    public final String hash(CharSequence password) {
        return requireNonNull(encoder.encode(password));
    }

    @Override
    public boolean matches(CharSequence typed, String hash) {
        return encoder.matches(typed, hash);
    }

    @Override
    public String ofNobody() {
        return ofNobody;
    }
}
