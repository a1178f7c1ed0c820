package fi.luotsi.deputy;

import fi.luotsi.acting.UserId;

/** Somebody who has the same role at the same party and can be named a deputy. */
public record Colleague(UserId user, String username, String task) {}
