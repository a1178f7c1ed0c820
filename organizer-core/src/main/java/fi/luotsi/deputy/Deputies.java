package fi.luotsi.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.InPlaceOf;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.acting.UserId;

/**
 * Naming deputies: everybody names one's own, an administrator those of the users it keeps. A deputyship ends by itself after its last
 * day, or when it is ended, or when the two no longer have the same seat; from the next request on the deputy acts as oneself.
 */
@Service
@Transactional
public class Deputies {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private final Tenancy tenancy;
    private final DeputyRows rows;
    private final Clock clock;

    Deputies(Tenancy tenancy, DeputyRows rows, Clock clock) {
        this.tenancy = tenancy;
        this.rows = rows;
        this.clock = clock;
    }

    /** What the person's task is called. */
    @Transactional(readOnly = true)
    public String task(Acting.Person acting, UserId person) {
        return enter(acting, person);
    }

    /** The deputies of a person, oneself or a user whom the administrator keeps, the newest first. */
    @Transactional(readOnly = true)
    public List<Deputyship> of(Acting.Person acting, UserId person) {
        enter(acting, person);
        return rows.ofPerson(person);
    }

    /** For whom the person is a deputy, the newest first. */
    @Transactional(readOnly = true)
    public List<Deputyship> asDeputy(Acting.Person acting) {
        tenancy.enter(acting);
        return rows.ofDeputy(acting.user());
    }

    /** Whom the person can have as a deputy. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(Acting.Person acting, UserId person) {
        enter(acting, person);
        return rows.colleagues(person);
    }

    /** @throws DeputyRefused where a rule is broken */
    public DeputyshipId name(Acting.Person acting, UserId person, UserId deputy, LocalDate firstDay, LocalDate lastDay) {
        var task = enter(acting, person);
        var colleague = rows.colleagues(person).stream().filter(other -> other.user().equals(deputy)).findFirst()
                .orElseThrow(() -> new DeputyRefused(DeputyRule.DEPUTY_HAS_THE_SAME_SEAT));
        require(!firstDay.isAfter(lastDay), DeputyRule.PERIOD_RUNS_FORWARD);
        require(!lastDay.isBefore(today()), DeputyRule.PERIOD_IS_NOT_OVER);
        require(rows.ofPerson(person).stream().noneMatch(kept -> kept.deputy().user().equals(deputy) && kept.overlaps(firstDay, lastDay)),
                DeputyRule.DEPUTY_IS_NAMED_ONCE);
        var named = new Deputyship(DeputyshipId.random(), new Deputyship.Who(person, task), new Deputyship.Who(deputy, colleague.task()), firstDay, lastDay,
                acting.name(), null);
        rows.add(acting, named, clock.instant());
        return named.id();
    }

    /** Ends it before its time, or before it began. */
    public void end(Acting.Person acting, UserId person, DeputyshipId id) {
        enter(acting, person);
        if (!rows.end(id, person, acting.name(), clock.instant())) {
            throw new NotFound(id);
        }
    }

    /** In whose place the person acts by this deputyship now; empty where it is not running. */
    @Transactional(readOnly = true)
    public Optional<InPlaceOf> running(Acting.Person deputy, DeputyshipId id) {
        tenancy.enter(deputy);
        return rows.running(id, deputy.user(), today());
    }

    /** Today, as deputyships count days. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HELSINKI);
    }

    private String enter(Acting.Person acting, UserId person) {
        tenancy.enter(acting);
        return rows.task(person).orElseThrow(() -> new NotFound(person));
    }

    private static void require(boolean held, DeputyRule rule) {
        if (!held) {
            throw new DeputyRefused(rule);
        }
    }
}
