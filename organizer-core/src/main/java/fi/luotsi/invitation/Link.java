package fi.luotsi.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The link of an invitation at the one moment when it can be shown.
 *
 * @param key 256 bits of chance; only its hash is kept
 */
public record Link(String key) {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 32;

    static Link made() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new Link(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Within this installation. */
    public String path() {
        return "/invitations/" + key;
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return "Link";
    }
}
