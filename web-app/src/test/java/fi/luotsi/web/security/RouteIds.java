package fi.luotsi.web.security;

import java.util.UUID;

import fi.luotsi.acting.Acting;
import fi.luotsi.access.NewUser;
import fi.luotsi.acting.Role;
import fi.luotsi.access.Seat;
import fi.luotsi.acting.UserId;
import fi.luotsi.access.Users;
import fi.luotsi.web.testing.DemoHouse;

/** Ids with which routes are tried. All belong to Uusimaa and the liikelaitos, so that everybody else is a foreigner to them. */
class RouteIds {

    private final UserId user;
    private final RouteNegotiation.Table table;

    RouteIds(Users users, DemoHouse house, RouteNegotiation.Table table) {
        user = makeUser(users, house);
        this.table = table;
    }

    /** A user of Uusimaa whom no other test needs. */
    UUID user() {
        return user.value();
    }

    UUID negotiation() {
        return table.negotiation().value();
    }

    /** A term of that negotiation. */
    UUID term() {
        return table.term().value();
    }

    /** A scenario of the organizer's in that negotiation, shared so that both sides see it. */
    UUID scenario() {
        return table.scenario().value();
    }

    /** An open issue of that negotiation. */
    UUID issue() {
        return table.issue().value();
    }

    /** An id that nothing has. */
    UUID nothing() {
        return UUID.fromString("99999999-0000-4000-8000-000000000000");
    }

    private static UserId makeUser(Users users, DemoHouse house) {
        return users.create(new Acting.Installation(), new NewUser("reittikoe-" + UUID.randomUUID(), "Reittikokeen käyttäjä",
                new Seat.AtOrganizer(Role.AUDITOR, house.uusimaa()), "{noop}" + UUID.randomUUID()));
    }
}
