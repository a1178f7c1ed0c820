package fi.luotsi.agreement;

import java.time.Instant;

import fi.luotsi.acting.UserId;

/** Somebody may not take part in deciding (esteellisyys, hallintolaki 434/2003, 27–30 §), and has said so. */
public record Conflict(UserId user, String name, String reason, Instant at) {}
