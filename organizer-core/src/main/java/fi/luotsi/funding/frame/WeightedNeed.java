package fi.luotsi.funding.frame;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** The need coefficient of several areas together: the mean weighted by their residents. */
public final class WeightedNeed {

    private WeightedNeed() {}

    /** @param coefficient beside the country's (1) */
    public record Part(int residents, BigDecimal coefficient) {}

    /** @param parts at least one, with residents */
    public static BigDecimal of(List<Part> parts) {
        long residents = parts.stream().mapToLong(Part::residents).sum();
        var sum = parts.stream().map(part -> part.coefficient().multiply(BigDecimal.valueOf(part.residents()))).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(residents), MathContext.DECIMAL64);
    }
}
