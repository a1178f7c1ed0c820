package fi.luotsi.ui;

/**
 * One phase of the procedure. Shown by {@code ui/stepper :: stepper} with a list of them.
 *
 * @param note what makes the phase tangible: {@code valmis 3.9.2018}, {@code kierros 3, luonnos}, {@code tulossa}
 */
public record Step(int number, String name, String note, Stand stand) {

    /** Before, at or after this phase. */
    public enum Stand { DONE, CURRENT, COMING }

    public boolean isDone() {
        return stand == Stand.DONE;
    }

    public boolean isCurrent() {
        return stand == Stand.CURRENT;
    }
}
