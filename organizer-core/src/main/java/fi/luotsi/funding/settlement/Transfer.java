package fi.luotsi.funding.settlement;

import fi.luotsi.money.Euros;

/** Money moved within the transfer limit from a package with a surplus to one with a deficit; the provider decides it. */
public record Transfer(String from, String to, Euros amount) {}
