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
    private final RouteChain.Drawn chain;

    RouteIds(Users users, DemoHouse house, RouteNegotiation.Table table, RouteChain.Drawn chain) {
        user = makeUser(users, house);
        this.table = table;
        this.chain = chain;
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

    /** A service chain of Uusimaa with one published version and a draft of the second. */
    UUID chain() {
        return chain.chain().value();
    }

    /** A step of that chain that leads to {@link #nextStep}. */
    UUID step() {
        return chain.step();
    }

    UUID nextStep() {
        return chain.next();
    }

    /** A meeting of that negotiation, its minutes handed over. */
    UUID meeting() {
        return table.meeting().value();
    }

    /** A disagreement in that negotiation. */
    UUID dispute() {
        return table.dispute().value();
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
