package fi.luotsi.ui;

import org.jspecify.annotations.Nullable;

/**
 * One line of a check page: what will be sent, why, and where to change it. Shown by {@code ui/confirm :: list}.
 */
public record CheckLine(String name, String value, @Nullable String reason, @Nullable String href) {}
