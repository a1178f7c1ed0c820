package fi.luotsi.ui.obligation;

import org.jspecify.annotations.Nullable;

/**
 * What is typed about an obligation that stands in the register.
 *
 * @param owner who sees to it
 * @param due the day that the evidence is for, as in addresses
 * @param evidence what shows that it was done
 * @param reason why it is struck
 */
public record KeepingForm(@Nullable String owner, @Nullable String due, @Nullable String evidence, @Nullable String reason) {}
