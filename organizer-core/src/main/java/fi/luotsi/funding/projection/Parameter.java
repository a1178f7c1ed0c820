package fi.luotsi.funding.projection;

import static fi.luotsi.funding.projection.Parameter.Shape.MATRIX;
import static fi.luotsi.funding.projection.Parameter.Shape.NUMBER;
import static fi.luotsi.funding.projection.Parameter.Shape.VECTOR;

import java.util.Arrays;
import java.util.Optional;

/** The parameters of the model (DOMAIN B.4), each with its name in files, its shape, the values it may have and what stands when it is left out. */
public enum Parameter {
    /** Quarters projected; twenty years at most. */
    QUARTERS("T", NUMBER, Range.whole(1, 80)),
    /** New cases a quarter at the start. */
    DEMAND("lam0", VECTOR, Range.above(0, 1e9)),
    /** Growth of the demand a year. */
    DEMAND_GROWTH("growth", VECTOR, Range.of(-0.5, 1)),
    /** Variable cost of a case, €. */
    VARIABLE_COST("v", VECTOR, Range.above(0, 1e9)),
    /** The part of the opening budget that readiness costs, whatever is served. */
    FIXED_SHARE("fshare", VECTOR, Range.of(0, 0.99)),
    /** Rise of costs and of the frame a year. */
    COST_INDEX("infl", NUMBER, Range.of(-0.5, 1)),
    /** The part of new demand that must be served by law, money or not. */
    STATUTORY_SHARE("mu", VECTOR, Range.share()),
    /** The part of the queue that leaves it unserved in a quarter. */
    LEAVING_SHARE("delta", VECTOR, Range.share()),
    OPENING_QUEUE("Q0", VECTOR, Range.of(0, 1e9)),
    /** New cases in the column's package a quarter for each overdue case in the row's package. */
    SPILL_OVER("tau", MATRIX, Range.share()),
    /** The queue beyond which a case is overdue, as a share of the opening demand. */
    OVERDUE_LIMIT("qlimit", VECTOR, Range.of(0, 1000), 0.5),
    /** The organizer's weights of the packages. */
    STRATEGY_WEIGHT("w", VECTOR, Range.share()),
    /** The provider's own weights of the packages. */
    PROVIDER_WEIGHT("u", VECTOR, Range.share()),
    /** Size of the demand's shocks (standard deviation of a quarter's new shock, logarithmic). */
    SHOCK("sigma", VECTOR, Range.of(0, 2)),
    /** The part of a shock that lives on in the next quarter. */
    PERSISTENCE("phi", NUMBER, Range.of(0, 0.99), 0.6),
    /** How far the packages' shocks are one and the same. */
    COMMON_PART("c", NUMBER, Range.share(), 0.3),
    /** α: how well the strategy's targets bind the provider (model A). */
    ALIGNMENT("alpha", NUMBER, Range.share()),
    /** ρ: the part of the budget mix that can move in a quarter (model A). */
    ADAPTATION("rho", NUMBER, Range.share()),
    /** x: the most that may move, as a part of the donor's share (model B). */
    TRANSFER_LIMIT("cap_tr", NUMBER, Range.share()),
    /** L: quarters from the request of a transfer to its effect (model B). */
    DECISION_DELAY("delay", NUMBER, Range.whole(0, 80)),
    /** The difference of two packages' gaps from which a transfer is asked for (model B). */
    DEAD_BAND("deadband", NUMBER, Range.of(0, 10), 0.03),
    TOTAL_FACTOR("total_factor", NUMBER, Range.above(0, 10), 1),
    /** Shares of the total by package: of model B throughout, of model A at the start. Left out: as the opening budget. */
    FRAMES("frames", VECTOR, Range.above(0, 1)),
    /** How far costs may exceed the frame before it counts as an overrun. */
    TOLERANCE("tol", NUMBER, Range.share(), 0.005),
    /** Model C: the part of a case's variable cost that is paid for volume beside the plan. */
    VOLUME_SHARE("blend", NUMBER, Range.share(), 0.5),
    /** Model C: how far from the planned volume the payment follows it, as a part of the plan. */
    CORRIDOR("corridor", NUMBER, Range.share(), 0.1),
    /** Waiting days aimed at; a package may have none. */
    TARGET_DAYS("target_days", VECTOR, Range.of(0, 10_000), Double.NaN),
    /** Follow-up meetings a quarter, in every model. */
    MEETINGS("meetings", NUMBER, Range.of(0, 1000), 0),
    /** What one meeting costs both parties together, €. */
    MEETING_COST("meeting_cost", NUMBER, Range.of(0, 1e9), 0),
    /** What the request and decision of one transfer costs, € (model B). */
    REQUEST_COST("request_cost", NUMBER, Range.of(0, 1e9), 0),
    /** What one package's indicator report costs a quarter, € (model A). */
    REPORT_COST("report_cost", NUMBER, Range.of(0, 1e9), 0);

    /** A single number; one number for each package; one for each ordered pair of packages, row by row. */
    public enum Shape { NUMBER, VECTOR, MATRIX }

    private final String field;
    private final Shape shape;
    private final Range range;
    private final double[] otherwise;

    Parameter(String field, Shape shape, Range range, double... otherwise) {
        this.field = field;
        this.shape = shape;
        this.range = range;
        this.otherwise = otherwise;
    }

    /** The name in parameter files, and of the form's field. */
    public String field() {
        return field;
    }

    public Shape shape() {
        return shape;
    }

    public Range range() {
        return range;
    }

    /** What stands for every entry when the parameter is left out; {@link #FRAMES} follows the opening budget instead. */
    public Optional<Double> otherwise() {
        return otherwise.length == 0 ? Optional.empty() : Optional.of(otherwise[0]);
    }

    public static Optional<Parameter> named(String field) {
        return Arrays.stream(values()).filter(parameter -> parameter.field.equals(field)).findFirst();
    }

    /** Whether an entry may be left open; it is {@link Double#NaN} then. */
    boolean gaps() {
        return this == TARGET_DAYS;
    }

    boolean sumsToOne() {
        return this == STRATEGY_WEIGHT || this == PROVIDER_WEIGHT || this == FRAMES;
    }

    int length(int packages) {
        return switch (shape) {
            case NUMBER -> 1;
            case VECTOR -> packages;
            case MATRIX -> packages * packages;
        };
    }
}
