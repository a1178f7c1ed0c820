package fi.luotsi.ui.listing;

import java.util.function.BiPredicate;

/**
 * How the rows of a list carry codes.
 *
 * @param carries whether a row carries a code
 */
public record Coded<T>(CodeChoice choice, BiPredicate<? super T, String> carries) {

    public boolean shows(T row) {
        return choice.chosen().isEmpty() || carries.test(row, choice.chosen());
    }
}
