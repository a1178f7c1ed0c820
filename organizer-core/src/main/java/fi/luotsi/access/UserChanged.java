package fi.luotsi.access;

import fi.luotsi.acting.UserId;

/** A user was disabled or given another role or password: whatever it is signed in to must end. */
public record UserChanged(UserId user) {}
