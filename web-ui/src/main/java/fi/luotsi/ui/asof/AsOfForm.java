package fi.luotsi.ui.asof;

import org.jspecify.annotations.Nullable;

/**
 * A moment as it is typed, right or wrong.
 *
 * @param side ORGANIZER, PROVIDER or BOTH: from whose side it is looked at
 */
public record AsOfForm(@Nullable String at, @Nullable String side) {}
