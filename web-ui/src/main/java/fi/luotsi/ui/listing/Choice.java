package fi.luotsi.ui.listing;

import java.util.function.Predicate;

/**
 * One of several ways to narrow a list.
 *
 * @param code what the address calls it in {@code show}; empty for everything
 */
public record Choice<T>(String code, String text, Predicate<? super T> fits) {}
