package fi.luotsi.notice.bell;

import java.time.Clock;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.acting.UserId;
import fi.luotsi.notice.MailAddress;

/** Everybody's own wishes: where to be mailed, and of what how often. */
@Service
@Transactional
public class NoticeWishes {

    private final ReaderRows rows;
    private final Tenancy tenancy;
    private final Clock clock;

    NoticeWishes(ReaderRows rows, Tenancy tenancy, Clock clock) {
        this.rows = rows;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Wishes of(Acting.Person reader) {
        tenancy.enter(reader);
        return rows.wishes(reader.user());
    }

    /** @param address null for no mail at all */
    public void change(Acting.Person reader, @Nullable String address, Map<Topic, Mail> mail) {
        tenancy.enter(reader);
        rows.write(reader.user(), checked(address), clock.instant());
        mail.forEach((topic, choice) -> rows.choose(reader.user(), topic, choice, clock.instant()));
    }

    /** Of a user who was invited at this address. */
    public void write(Acting.Installation installation, UserId user, String address) {
        tenancy.enter(installation);
        rows.write(user, checked(address), clock.instant());
    }

    private static @Nullable String checked(@Nullable String address) {
        if (address != null && !MailAddress.isOne(address)) {
            throw new IllegalArgumentException("Not a mail address");
        }
        return address;
    }
}
