package fi.luotsi.agreement.amendment;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a provider would have changed in an agreement.
 *
 * @param change what should read otherwise
 * @param reason why
 * @param from the first day on which it should; null where the provider names none
 */
public record RequestedChange(String change, String reason, @Nullable LocalDate from) {}
