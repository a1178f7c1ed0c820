package fi.luotsi.ui.table;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import fi.luotsi.money.Euros;
import fi.luotsi.ui.Bar;
import fi.luotsi.ui.Board;
import fi.luotsi.ui.StatusTag.Kind;

/** How many terms, and how many euros of expenses, are agreed, agreed on condition, open and disputed. */
public record Standing(Map<Kind, Long> terms, Map<Kind, Euros> euros) {

    /** In the order in which they are shown. */
    public static final List<Kind> KINDS = List.of(Kind.AGREED, Kind.CONDITIONAL, Kind.OPEN, Kind.DISPUTED);

    public static final Standing NOTHING = new Standing(Map.of(), Map.of());

    public long count(Kind kind) {
        return terms.getOrDefault(kind, 0L);
    }

    public Euros amount(Kind kind) {
        return euros.getOrDefault(kind, Euros.ZERO);
    }

    public long count() {
        return KINDS.stream().mapToLong(this::count).sum();
    }

    public Euros amount() {
        return Euros.sum(KINDS.stream().map(this::amount).toList());
    }

    public Standing plus(Standing other) {
        var counts = new EnumMap<Kind, Long>(Kind.class);
        var amounts = new EnumMap<Kind, Euros>(Kind.class);
        for (Kind kind : KINDS) {
            counts.put(kind, count(kind) + other.count(kind));
            amounts.put(kind, amount(kind).plus(other.amount(kind)));
        }
        return new Standing(counts, amounts);
    }

    /** As two bars with their key; @param sums what stands beside them */
    public Board board(Texts texts, List<Board.SumLine> sums) {
        var formats = texts.formats();
        var counted = bar(texts, "table.board.terms", kind -> BigDecimal.valueOf(count(kind)), kind -> String.valueOf(count(kind)), String.valueOf(count()));
        var weighed = bar(texts, "table.board.euros", kind -> BigDecimal.valueOf(amount(kind).cents()), kind -> formats.millionsWithUnit(amount(kind)), formats.millionsWithUnit(amount()));
        var key = KINDS.stream().map(kind -> new Board.KeyEntry(kind,
                texts.of("table.board.key", texts.of(kind.messageKey()), String.valueOf(count(kind)), formats.millionsWithUnit(amount(kind))))).toList();
        return new Board(counted, weighed, key, sums);
    }

    private static Bar bar(Texts texts, String name, Function<Kind, BigDecimal> amount, Function<Kind, String> words, String total) {
        return Bar.of(texts.of(name), KINDS.stream().map(kind -> new Bar.Part(kind, texts.of(kind.messageKey()), amount.apply(kind), words.apply(kind))).toList(), total);
    }
}
