package fi.luotsi.notice.bell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.acting.UserId;

/** The feed of a reader's notices, behind an address that nobody can guess. It shows nothing that the reader could not see signed in. */
@Service
@Transactional
public class NoticeFeeds {

    private final ReaderRows rows;
    private final Tenancy tenancy;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    NoticeFeeds(ReaderRows rows, Tenancy tenancy, Clock clock) {
        this.rows = rows;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Makes a new key, which is shown once; the one before opens nothing from now on. */
    public String make(Acting.Person reader) {
        tenancy.enter(reader);
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        var key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        rows.feed(reader.user(), hash(key), clock.instant());
        return key;
    }

    public void revoke(Acting.Person reader) {
        tenancy.enter(reader);
        rows.feed(reader.user(), null, clock.instant());
    }

    /** Whose feed the key opens; empty for every other text. */
    @Transactional(readOnly = true)
    public Optional<UserId> reader(Acting.Installation installation, String key) {
        tenancy.enter(installation);
        return rows.ofFeed(hash(key));
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
