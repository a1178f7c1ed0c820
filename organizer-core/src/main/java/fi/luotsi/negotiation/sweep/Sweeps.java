package fi.luotsi.negotiation.sweep;

import java.time.Clock;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.funding.projection.ParameterRule;
import fi.luotsi.funding.projection.ParametersRefused;
import fi.luotsi.funding.projection.Projection;
import fi.luotsi.funding.projection.SweepPoint;
import fi.luotsi.funding.projection.Violation;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TableReading;

/** A party's negotiators order sweeps and read them; the other side learns nothing of them. */
@Service
@Transactional
public class Sweeps {

    /** Packages × quarters × replications: a sweep is to leave memory for the pages. */
    public static final int MOST_CELLS = 1_500_000;

    private final TableReading reading;
    private final Tenancy tenancy;
    private final SweepRows rows;
    private final ObjectProvider<SweepQueue> queue;
    private final Clock clock;

    Sweeps(TableReading reading, Tenancy tenancy, SweepRows rows, ObjectProvider<SweepQueue> queue, Clock clock) {
        this.reading = reading;
        this.tenancy = tenancy;
        this.rows = rows;
        this.queue = queue;
        this.clock = clock;
    }

    /** The own party's, newest first. */
    public List<Sweep> list(Acting.Person acting, NegotiationId id) {
        head(acting, id);
        return rows.of(id, Party.of(acting));
    }

    public Sweep one(Acting.Person acting, NegotiationId id, SweepId sweep) {
        head(acting, id);
        return rows.byId(sweep).filter(found -> found.negotiation().equals(id)).orElseThrow(() -> new NotFound(sweep));
    }

    /** Those that are known so far. */
    public List<SweepPoint> points(Acting.Person acting, NegotiationId id, SweepId sweep) {
        one(acting, id, sweep);
        return rows.points(sweep);
    }

    /** @throws ParametersRefused if a point does not fit the parameters, or packages, quarters and replications together are too many */
    public SweepId order(Acting.Person acting, NegotiationId id, SweepRequest request) {
        var head = head(acting, id);
        var parameters = request.parameters();
        request.grid().require(parameters);
        int most = MOST_CELLS / parameters.count() / parameters.quarters();
        if (request.sampling().replications() > most) {
            throw new ParametersRefused(List.of(new Violation("replications", ParameterRule.TOO_LARGE, List.of(most))));
        }
        var sweep = SweepId.random();
        rows.add(acting, head, sweep, request, Projection.MODEL_VERSION, clock.instant());
        // A command at the server has no jobs; there the order waits.
        queue.ifAvailable(waiting -> waiting.add(SweepOrder.of(sweep, acting)));
        return sweep;
    }

    /** The same inputs once more: with the same model version the hash is to be the same. */
    public SweepId repeat(Acting.Person acting, NegotiationId id, SweepId sweep) {
        return order(acting, id, one(acting, id, sweep).request());
    }

    /** Stops after the point under way. What has ended already stays as it is. */
    public void cancel(Acting.Person acting, NegotiationId id, SweepId sweep) {
        if (one(acting, id, sweep).state().goesOn()) {
            rows.cancel(sweep, acting.name(), clock.instant());
        }
    }

    private NegotiationHead head(Acting.Person acting, NegotiationId id) {
        OwnSide.require(acting);
        var head = reading.head(acting, id);
        tenancy.enter(acting);
        return head;
    }
}
