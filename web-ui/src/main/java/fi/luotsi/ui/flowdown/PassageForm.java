package fi.luotsi.ui.flowdown;

import org.jspecify.annotations.Nullable;

/** What a subcontract says of a duty as it is typed, right or wrong. */
public record PassageForm(@Nullable String subcontractor, @Nullable String duty, @Nullable String contract, @Nullable String text, @Nullable String since) {}
