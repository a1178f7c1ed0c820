package fi.luotsi.notice.bell;

import java.util.Set;

import fi.luotsi.acting.Role;
import fi.luotsi.acting.UserId;

/** To whom something is told, among the users of the two parties; never to the one who did it. */
public sealed interface Addressees {

    /** Everybody with one of these roles: of the organizer, or of the provider. */
    record InRoles(Set<Role> roles) implements Addressees {}

    record These(Set<UserId> users) implements Addressees {}
}
