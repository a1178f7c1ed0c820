package fi.luotsi.access;

import java.time.Duration;

/** What became of an attempt to sign in. */
public sealed interface SignInResult {

    record SignedIn(Account account) implements SignInResult {}

    /** Wrong username, wrong password or disabled user: the answer does not say which. */
    record Refused() implements SignInResult {}

    /**
     * Too many wrong passwords for this username from this address; this one was not looked at.
     *
     * @param delay until the next attempt counts
     */
    record Wait(Duration delay) implements SignInResult {}
}
