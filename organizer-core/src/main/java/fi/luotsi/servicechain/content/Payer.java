package fi.luotsi.servicechain.content;

/** Who pays for a client that waits between two steps. */
public enum Payer { SENDER, RECEIVER, ORGANIZER }
