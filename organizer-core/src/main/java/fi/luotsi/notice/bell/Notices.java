package fi.luotsi.notice.bell;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;

/** What the acting person was told. */
@Service
@Transactional
public class Notices {

    /** Notices shown at most; older ones have had their time. */
    public static final int SHOWN = 200;

    private final NoticeRows rows;
    private final Tenancy tenancy;
    private final Clock clock;

    Notices(NoticeRows rows, Tenancy tenancy, Clock clock) {
        this.rows = rows;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Notice> list(Acting.Person reader, boolean unreadOnly) {
        tenancy.enter(reader);
        return rows.list(unreadOnly, SHOWN);
    }

    @Transactional(readOnly = true)
    public int unread(Acting.Person reader) {
        tenancy.enter(reader);
        return rows.unread();
    }

    /** Marks it as read and says where to read on; empty for what the person was never told. */
    public Optional<Notice> read(Acting.Person reader, NoticeId id) {
        tenancy.enter(reader);
        var notice = rows.find(id);
        notice.ifPresent(found -> rows.read(found.id(), clock.instant()));
        return notice;
    }

    public void readAll(Acting.Person reader) {
        tenancy.enter(reader);
        rows.readAll(clock.instant());
    }
}
