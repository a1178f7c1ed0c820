package fi.luotsi.access;

/**
 * A user to be made.
 *
 * @param username     what is typed at sign-in; letters are folded to small ones
 * @param task         what others see in place of a name
 * @param passwordHash the hash with the name of its method in braces before it; the password itself never comes here
 */
public record NewUser(String username, String task, Seat seat, String passwordHash) {}
