package fi.luotsi.servicechain.content;

import fi.luotsi.money.Euros;

/** What one client's passing through a step costs. */
public record Cost(Euros unit, Origin origin) {}
