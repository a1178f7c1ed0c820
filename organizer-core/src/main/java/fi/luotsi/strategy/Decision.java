package fi.luotsi.strategy;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** The decision an edition is published by, as it was typed; the same facts as in {@link Publication}. */
public record Decision(String body, @Nullable LocalDate day, String section) {}
