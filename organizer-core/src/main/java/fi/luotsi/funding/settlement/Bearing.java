package fi.luotsi.funding.settlement;

import fi.luotsi.money.Euros;

/**
 * Who bears a balance: each party's part of it, negative for what it must cover and positive for what it keeps or gets back. The
 * parts add up to the balance of all packages together.
 *
 * @param reserve what the organizer's reserve covers, zero or negative
 */
public record Bearing(Euros provider, Euros organizer, Euros reserve) {

    public Euros total() {
        return provider.plus(organizer).plus(reserve);
    }
}
