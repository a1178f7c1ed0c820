package fi.luotsi.funding.projection;

/**
 * The numbers a parameter may have.
 *
 * @param aboveLeast whether the least value itself is left out
 * @param whole whether only whole numbers count
 */
public record Range(double least, double most, boolean aboveLeast, boolean whole) {

    static Range of(double least, double most) {
        return new Range(least, most, false, false);
    }

    static Range above(double least, double most) {
        return new Range(least, most, true, false);
    }

    static Range whole(int least, int most) {
        return new Range(least, most, false, true);
    }

    static Range share() {
        return of(0, 1);
    }

    boolean holds(double value) {
        return value <= most && (aboveLeast ? value > least : value >= least);
    }
}
