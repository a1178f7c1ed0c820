package fi.luotsi.invitation;

/** The link was used, withdrawn or is too old; nobody became a user by it now. */
public class InvitationClosed extends RuntimeException {}
