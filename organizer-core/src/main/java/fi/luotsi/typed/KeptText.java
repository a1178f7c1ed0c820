package fi.luotsi.typed;

import java.time.Instant;
import java.util.UUID;

/**
 * A form as it was kept.
 *
 * @param id unknown to everybody but its writer
 * @param at when it was last kept
 */
public record KeptText(UUID id, TypedForm form, Instant at) {}
