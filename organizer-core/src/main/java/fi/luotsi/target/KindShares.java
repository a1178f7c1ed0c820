package fi.luotsi.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.money.Euros;

/**
 * Which share of the frames' euros stands behind targets of which kind. The frames of a service package are divided evenly, to the
 * cent, among the targets that name the package; a package that no target names is tied to none. The shares sum to the whole.
 *
 * @param lines one for each {@link Tie}, in its order
 */
public record KindShares(List<Line> lines, Euros total) {

    private static final int TENTHS = 1000; // of a per cent in the whole

    /** What euros are tied to. */
    public enum Tie { OUTPUT, PROCESS, BENEFIT, UNTAGGED, NO_TARGET }

    /** @param percent of the whole, with one decimal; zero where there are no euros at all */
    public record Line(Tie tie, Euros euros, BigDecimal percent) {}

    /** A target as far as it matters here. */
    public record Tied(@Nullable TargetKind kind, List<String> packages) {}

    /** @param frames euros by code of service package; none negative */
    public static KindShares of(Map<String, Euros> frames, List<Tied> targets) {
        var euros = new EnumMap<Tie, Euros>(Tie.class);
        frames.forEach((code, amount) -> {
            var ties = targets.stream().filter(target -> target.packages().contains(code)).map(target -> tie(target.kind())).sorted().toList();
            if (ties.isEmpty()) {
                euros.merge(Tie.NO_TARGET, amount, Euros::plus);
            }
            for (int i = 0; i < ties.size(); i++) {
                long odd = i < amount.cents() % ties.size() ? 1 : 0;
                euros.merge(ties.get(i), Euros.ofCents(amount.cents() / ties.size() + odd), Euros::plus);
            }
        });
        return of(euros);
    }

    private static KindShares of(Map<Tie, Euros> euros) {
        var total = Euros.sum(euros.values());
        var amounts = Arrays.stream(Tie.values()).map(tie -> euros.getOrDefault(tie, Euros.ZERO)).toList();
        var tenths = tenths(amounts, total);
        return new KindShares(IntStream.range(0, amounts.size())
                .mapToObj(i -> new Line(Tie.values()[i], amounts.get(i), BigDecimal.valueOf(tenths.get(i), 1))).toList(), total);
    }

    /** Tenths of a per cent by the largest remainders, so that what is shown sums to 100 too. */
    private static List<Long> tenths(List<Euros> amounts, Euros total) {
        if (total.cents() == 0) {
            return amounts.stream().map(_ -> 0L).toList();
        }
        var whole = BigDecimal.valueOf(total.cents());
        var parts = amounts.stream().map(amount -> BigDecimal.valueOf(amount.cents()).multiply(BigDecimal.valueOf(TENTHS)).divideAndRemainder(whole)).toList();
        var tenths = new ArrayList<>(parts.stream().map(part -> part[0].longValueExact()).toList());
        long missing = TENTHS - tenths.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, parts.size()).boxed().sorted(Comparator.comparing((Integer i) -> parts.get(i)[1]).reversed()).limit(missing)
                .forEach(i -> tenths.set(i, tenths.get(i) + 1));
        return tenths;
    }

    private static Tie tie(@Nullable TargetKind kind) {
        return switch (kind) {
            case OUTPUT -> Tie.OUTPUT;
            case PROCESS -> Tie.PROCESS;
            case BENEFIT -> Tie.BENEFIT;
            case null -> Tie.UNTAGGED;
        };
    }
}
