package fi.luotsi.web.explained;

import java.util.List;

import fi.luotsi.funding.projection.Parameter;

/**
 * One parameter in the page's table; its words are {@code explained.parameter.<field>} with {@code .unit}.
 *
 * @param symbol as it stands in formulas
 * @param models A, B, or both
 */
record ParameterLine(String symbol, String field, String models) {

    static List<ParameterLine> all() {
        return List.of(of("α", Parameter.ALIGNMENT, "A"), of("ρ", Parameter.ADAPTATION, "A"), of("w", Parameter.STRATEGY_WEIGHT, "A, B"),
                of("u", Parameter.PROVIDER_WEIGHT, "A"), of("x", Parameter.TRANSFER_LIMIT, "B"), of("L", Parameter.DECISION_DELAY, "B"),
                of("–", Parameter.DEAD_BAND, "B"), of("μ", Parameter.STATUTORY_SHARE, "A, B"), of("λ", Parameter.DEMAND, "A, B"),
                of("g", Parameter.DEMAND_GROWTH, "A, B"), of("v", Parameter.VARIABLE_COST, "A, B"), of("F", Parameter.FIXED_SHARE, "A, B"),
                of("π", Parameter.COST_INDEX, "A, B"), of("Q", Parameter.OPENING_QUEUE, "A, B"), of("δ", Parameter.LEAVING_SHARE, "A, B"),
                of("τ", Parameter.SPILL_OVER, "A, B"), of("q̂", Parameter.OVERDUE_LIMIT, "A, B"), of("σ", Parameter.SHOCK, "A, B"),
                of("φ", Parameter.PERSISTENCE, "A, B"), of("c", Parameter.COMMON_PART, "A, B"), of("T", Parameter.QUARTERS, "A, B"),
                of("B", Parameter.TOTAL_FACTOR, "A, B"), of("–", Parameter.TOLERANCE, "A, B"));
    }

    private static ParameterLine of(String symbol, Parameter parameter, String models) {
        return new ParameterLine(symbol, parameter.field(), models);
    }
}
