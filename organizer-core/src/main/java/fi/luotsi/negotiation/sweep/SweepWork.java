package fi.luotsi.negotiation.sweep;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.funding.projection.ProjectionJson;
import fi.luotsi.funding.projection.SweepPoint;
import fi.luotsi.funding.projection.Workers;

/**
 * Works a sweep off, point by point, each kept in a transaction of its own. Begun again after a stop or a kill it goes on with the first point that is
 * not known yet; two nodes at the same sweep do work twice and nothing else.
 */
@Service
public class SweepWork {

    private static final Logger LOG = LoggerFactory.getLogger(SweepWork.class);

    /** One: a sweep has time, and pages have not. */
    private static final Workers ALONE = new Workers(1);

    private final SweepRows rows;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SweepWork(SweepRows rows, Tenancy tenancy, PlatformTransactionManager transactions, Clock clock) {
        this.rows = rows;
        this.tenancy = tenancy;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * @param acting for whom, as the order says
     * @param stopping asked before each point
     * @return whether nothing is left to do; false when it stopped because it was told to
     */
    public boolean perform(Acting.Person acting, SweepId id, BooleanSupplier stopping) {
        try {
            for (var next = next(acting, id); next.isPresent(); next = next(acting, id)) {
                if (stopping.getAsBoolean()) {
                    return false;
                }
                step(acting, next.get());
            }
        } catch (DataAccessException | TransactionException databaseAway) {
            throw databaseAway;
        } catch (RuntimeException fault) {
            LOG.error("Sweep {} failed", id, fault);
            as(acting, () -> {
                rows.fail(id, clock.instant());
                return id;
            });
        }
        return true;
    }

    /** The sweep, as long as there is something to do about it. */
    private Optional<Sweep> next(Acting.Person acting, SweepId id) {
        return as(acting, () -> rows.byId(id).filter(sweep -> sweep.state().goesOn()));
    }

    private void step(Acting.Person acting, Sweep sweep) {
        var request = sweep.request();
        if (sweep.done() == sweep.points()) {
            as(acting, () -> {
                rows.end(sweep.id(), ProjectionJson.hash(request.parameters(), request.sampling(), rows.points(sweep.id())), clock.instant());
                return sweep;
            });
            return;
        }
        var point = SweepPoint.of(request.parameters(), request.grid().points().get(sweep.done()), request.sampling(), ALONE);
        as(acting, () -> {
            rows.add(sweep.id(), sweep.done(), point);
            return sweep;
        });
    }

    private <T> T as(Acting.Person acting, Supplier<T> action) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            tenancy.enter(acting);
            return action.get();
        }));
    }
}
