package fi.luotsi.access;

/** A user was disabled or given another role: whatever it is signed in to must end. */
public record UserChanged(UserId user) {}
