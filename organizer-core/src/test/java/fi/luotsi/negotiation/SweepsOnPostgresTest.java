package fi.luotsi.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.funding.projection.Parameter;
import fi.luotsi.funding.projection.ParameterFile;
import fi.luotsi.funding.projection.Parameters;
import fi.luotsi.funding.projection.ParametersRefused;
import fi.luotsi.funding.projection.Sampling;
import fi.luotsi.funding.projection.SweepAxis;
import fi.luotsi.funding.projection.SweepGrid;
import fi.luotsi.funding.projection.Variation;
import fi.luotsi.funding.projection.Violation;
import fi.luotsi.negotiation.sweep.Sweep;
import fi.luotsi.negotiation.sweep.SweepId;
import fi.luotsi.negotiation.sweep.SweepOrder;
import fi.luotsi.negotiation.sweep.SweepRequest;
import fi.luotsi.negotiation.sweep.SweepWork;
import fi.luotsi.negotiation.sweep.Sweeps;

class SweepsOnPostgresTest {

    private static final Parameters PARAMETERS = ParameterFile.read("""
            {"packages": ["Lastensuojelu", "Ikäihmiset"], "T": 4, "lam0": [900, 5200], "growth": 0.02, "v": [14000, 9000], "fshare": 0.3, "infl": 0.025,
             "mu": [0.8, 0.7], "delta": 0.03, "Q0": [120, 900], "tau": [[0, 0.1], [0, 0.02]], "w": [0.6, 0.4], "u": [0.3, 0.7], "sigma": 0.08,
             "alpha": 0.7, "rho": 0.15, "cap_tr": 0.01, "delay": 2}""");
    private static final SweepRequest REQUEST = new SweepRequest("Herkkyysajo", null, PARAMETERS, Sampling.of(3, 20), SweepGrid.standard());

    private static final UusimaaOnPostgres UUSIMAA = new UusimaaOnPostgres();
    private static final Sweeps SWEEPS = UUSIMAA.core.the(Sweeps.class);
    private static final SweepWork WORK = UUSIMAA.core.the(SweepWork.class);
    private static NegotiationId table;

    @BeforeAll
    static void open() {
        table = UUSIMAA.openAndSend();
    }

    @AfterAll
    static void close() {
        UUSIMAA.close();
    }

    @Test
    void aSweepGoesOnWhereItWasStoppedAndComesToTheSameHash() {
        var whole = ordered(UUSIMAA.negotiator);
        assertThat(perform(job(whole), () -> false)).isTrue();
        var done = SWEEPS.one(UUSIMAA.negotiator, table, whole);
        assertThat(done.state()).isEqualTo(Sweep.State.DONE);
        assertThat(done.done()).isEqualTo(done.points()).isEqualTo(72);
        assertThat(done.request()).isEqualTo(REQUEST);

        var stopped = ordered(UUSIMAA.negotiator);
        var left = new AtomicInteger(10);
        assertThat(perform(job(stopped), () -> left.decrementAndGet() < 0)).isFalse();
        var halfway = SWEEPS.one(UUSIMAA.negotiator, table, stopped);
        assertThat(halfway.state()).isEqualTo(Sweep.State.RUNNING);
        assertThat(halfway.done()).isEqualTo(10);
        assertThat(halfway.hash()).isNull();
        perform(job(stopped), () -> false);
        assertThat(SWEEPS.one(UUSIMAA.negotiator, table, stopped).hash()).isEqualTo(done.hash()).matches("[0-9a-f]{64}");
        assertThat(SWEEPS.points(UUSIMAA.negotiator, table, stopped)).isEqualTo(SWEEPS.points(UUSIMAA.negotiator, table, whole));
    }

    @Test
    void aRepetitionHasTheSameInputsAndTheSameHash() {
        var first = ordered(UUSIMAA.negotiator);
        perform(job(first), () -> false);
        var again = SWEEPS.repeat(UUSIMAA.colleague, table, first);
        perform(job(again), () -> false);
        assertThat(SWEEPS.one(UUSIMAA.negotiator, table, again).hash()).isEqualTo(SWEEPS.one(UUSIMAA.negotiator, table, first).hash());
    }

    @Test
    void whatIsCancelledStaysCancelledAndWhatIsDoneStaysDone() {
        var sweep = ordered(UUSIMAA.negotiator);
        SWEEPS.cancel(UUSIMAA.colleague, table, sweep);
        assertThat(perform(job(sweep), () -> false)).isTrue();
        var cancelled = SWEEPS.one(UUSIMAA.negotiator, table, sweep);
        assertThat(cancelled.state()).isEqualTo(Sweep.State.CANCELLED);
        assertThat(cancelled.cancelledBy()).isEqualTo(UUSIMAA.colleague.name());
        assertThat(cancelled.done()).isZero();

        var done = ordered(UUSIMAA.negotiator);
        perform(job(done), () -> false);
        SWEEPS.cancel(UUSIMAA.negotiator, table, done);
        assertThat(SWEEPS.one(UUSIMAA.negotiator, table, done).state()).isEqualTo(Sweep.State.DONE);
    }

    @Test
    void aPartysSweepsAreItsNegotiatorsAlone() {
        var ours = ordered(UUSIMAA.negotiator);
        var theirs = ordered(UUSIMAA.manager);
        assertThat(SWEEPS.list(UUSIMAA.colleague, table)).extracting(Sweep::id).contains(ours).doesNotContain(theirs);
        assertThat(SWEEPS.list(UUSIMAA.manager, table)).extracting(Sweep::id).contains(theirs).doesNotContain(ours);
        assertThatThrownBy(() -> SWEEPS.one(UUSIMAA.manager, table, ours)).isInstanceOf(NotFound.class);
        for (Acting.Person other : List.of(UUSIMAA.auditor, UUSIMAA.decisionMaker, UUSIMAA.administrator, UUSIMAA.foreigner, UUSIMAA.stranger)) {
            assertThatThrownBy(() -> SWEEPS.list(other, table)).as("%s", other).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> SWEEPS.order(other, table, REQUEST)).as("%s", other).isInstanceOf(NotFound.class);
        }
    }

    /** A job that names the other side's sweep finds nothing to do. */
    @Test
    void aJobSeesNoMoreThanWhoOrderedIt() {
        var ours = ordered(UUSIMAA.negotiator);
        perform(new SweepOrder(ours.value(), UUSIMAA.manager.user().value(), null, UUSIMAA.enterprise.value()), () -> false);
        assertThat(SWEEPS.one(UUSIMAA.negotiator, table, ours).done()).isZero();
    }

    @Test
    void moreThanTheMemoryOfAJobIsRefusedByItsField() {
        assertThatThrownBy(() -> SWEEPS.order(UUSIMAA.negotiator, table,
                new SweepRequest("x", null, PARAMETERS.with(Parameter.QUARTERS, 80), Sampling.of(1, 20_000), SweepGrid.standard())))
                .isInstanceOfSatisfying(ParametersRefused.class, refused -> assertThat(refused.violations().getFirst().field()).isEqualTo("replications"));
    }

    @Test
    void aGridThatCannotBeRunIsRefusedByItsParameter() {
        assertThat(refused()).containsExactly("axes");
        assertThat(refused(new SweepAxis(Parameter.ALIGNMENT, Variation.Kind.SET, List.of(0.5, 1.2)))).containsExactly("alpha");
        assertThat(refused(new SweepAxis(Parameter.DECISION_DELAY, Variation.Kind.SET, List.of(1.5)))).containsExactly("delay");
        assertThat(refused(new SweepAxis(Parameter.TOTAL_FACTOR, Variation.Kind.FACTOR, List.of(0.0)))).containsExactly("total_factor");
        assertThat(refused(new SweepAxis(Parameter.ADAPTATION, Variation.Kind.SET, Collections.nCopies(201, 0.1)))).containsExactly("axes");
    }

    private static List<String> refused(SweepAxis... axes) {
        try {
            SWEEPS.order(UUSIMAA.negotiator, table, new SweepRequest("x", null, PARAMETERS, Sampling.of(1, 10), new SweepGrid(List.of(axes))));
            return List.of();
        } catch (ParametersRefused refused) {
            return refused.violations().stream().map(Violation::field).toList();
        }
    }

    private static SweepId ordered(Acting.Person acting) {
        return SWEEPS.order(acting, table, REQUEST);
    }

    private static boolean perform(SweepOrder order, BooleanSupplier stopping) {
        return WORK.perform(order.acting(), order.id(), stopping);
    }

    private static SweepOrder job(SweepId sweep) {
        return new SweepOrder(sweep.value(), UUSIMAA.negotiator.user().value(), UUSIMAA.uusimaa.value(), null);
    }
}
