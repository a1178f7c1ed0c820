package fi.luotsi.typed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;

/**
 * Keeps typed text by itself, before anybody has pressed a button. Nothing is checked and nothing of it reaches what it is typed for:
 * it waits for its writer, thirty days at most and the newest hundred forms.
 */
@Service
@Transactional
public class KeptTexts {

    static final Duration LONGEST = Duration.ofDays(30);
    static final int MOST = 100;

    private final Tenancy tenancy;
    private final KeptTextRows rows;
    private final Clock clock;

    KeptTexts(Tenancy tenancy, KeptTextRows rows, Clock clock) {
        this.tenancy = tenancy;
        this.rows = rows;
        this.clock = clock;
    }

    /** Keeps the form in place of what was kept of it before. Answers when. */
    public Instant keep(Acting.Person acting, TypedForm form) {
        tenancy.enter(acting);
        var now = clock.instant();
        rows.put(acting.user(), form, now);
        rows.forgetOld(acting.user(), now.minus(LONGEST), MOST);
        return now;
    }

    /** All that the person has typed and not saved, the newest first. */
    @Transactional(readOnly = true)
    public List<KeptText> all(Acting.Person acting) {
        tenancy.enter(acting);
        return rows.under(acting.user(), "", since());
    }

    /** What the person has typed on pages whose address begins so, the newest first. */
    @Transactional(readOnly = true)
    public List<KeptText> under(Acting.Person acting, String path) {
        tenancy.enter(acting);
        return rows.under(acting.user(), path, since());
    }

    @Transactional(readOnly = true)
    public Optional<KeptText> one(Acting.Person acting, UUID id) {
        tenancy.enter(acting);
        return rows.one(acting.user(), id, since());
    }

    /** Forgets one; of nobody else's, nothing happens. */
    public void forget(Acting.Person acting, UUID id) {
        tenancy.enter(acting);
        rows.forget(acting.user(), id);
    }

    /** The form was dealt with: it, or what stands behind a button of it, was sent to this path. */
    public void forgetSent(Acting.Person acting, String path, String form) {
        tenancy.enter(acting);
        rows.forgetSent(acting.user(), path, form);
    }

    private Instant since() {
        return clock.instant().minus(LONGEST);
    }
}
