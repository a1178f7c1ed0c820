package fi.luotsi.strategy;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That and how an edition was published.
 *
 * @param by the task of the person who published it
 * @param decidedBy the body that decided, for example maakuntavaltuusto
 * @param section its section in the minutes, for example § 96/2018
 */
public record Publication(Instant at, String by, String decidedBy, LocalDate decidedOn, String section) {}
