package fi.luotsi.access;

import fi.luotsi.acting.UserId;

import java.time.Instant;

/**
 * A user as the administrator's list shows it.
 *
 * @param party the organizer's or provider's name in each language
 */
public record UserView(UserId id, String username, String task, Seat seat, PartyName party, boolean enabled, Instant createdAt) {}
