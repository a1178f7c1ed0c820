package fi.luotsi.negotiation.dispute;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.Dissent;

/**
 * The five levels a disagreement climbs, lowest first. On the last one nothing is settled any more: there both positions stand in the
 * proposal as alternatives.
 *
 * @param version counts the savings; 0 for the ladder that the program ships with, whose days are an assumption (oletus)
 */
public record Ladder(int version, List<Level> levels) {

    public static final int TOP = Dissent.LAST_LEVEL;

    /** The levels of the neuvottelumenettely (DOMAIN A.10); days and limits are an assumption until an administrator has saved others. */
    public static final Ladder SHIPPED = new Ladder(0, List.of(
            new Level(new Words("Neuvottelijat", "Förhandlarna", "Negotiators"), 7, Euros.of("1000000")),
            new Level(new Words("Fasilitaattori", "Facilitatorn", "Facilitator"), 7, Euros.of("5000000")),
            new Level(new Words("Johtajat", "Direktörerna", "Directors"), 10, Euros.of("20000000")),
            new Level(new Words("Poliittinen ohjaus", "Den politiska styrningen", "Political steering"), 21, null),
            new Level(new Words("Jää vaihtoehdoiksi", "Lämnas som alternativ", "Left as alternatives"), null, null)));

    public Ladder {
        levels = List.copyOf(levels);
        if (levels.size() != TOP) {
            throw new IllegalArgumentException("A ladder has five levels, not " + levels.size());
        }
    }

    /**
     * @param days how long the level has; null on the last
     * @param limit up to which difference it may settle; null for any
     */
    public record Level(Words name, @Nullable Integer days, @Nullable Euros limit) {

        boolean maySettle(@Nullable Euros exposure) {
            return limit == null || exposure == null || !exposure.exceeds(limit);
        }
    }

    /** @param number 1 to 5 */
    public Level level(int number) {
        return levels.get(number - 1);
    }

    /** The lowest level that may settle so much, the last one aside. */
    public int begin(@Nullable Euros exposure) {
        for (int number = 1; number < TOP; number++) {
            if (level(number).maySettle(exposure)) {
                return number;
            }
        }
        return TOP - 1;
    }
}
