package fi.luotsi.indicator;

/**
 * In which order an indicator's values are read; where it makes no difference, by region and year.
 *
 * @param down the greatest first; values there are none of come last either way
 */
public record ObservationOrder(By by, boolean down) {

    public static final ObservationOrder USUAL = new ObservationOrder(By.REGION, false);

    /** What values are sorted by. */
    public enum By {
        REGION("r.name_fi collate \"fi-x-icu\""), YEAR("o.year"), VALUE("o.value"), ABSOLUTE("o.absolute"), SOURCE("p.source"), AS_OF("p.as_of");

        private final String sql;

        By(String sql) {
            this.sql = sql;
        }
    }

    String sql() {
        return by.sql + (down ? " desc" : "") + " nulls last, ";
    }
}
