package fi.luotsi.ui.agreement;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Under what an agreement is known from its proposal on. A package without one is a negotiated result that nobody has proposed yet.
 *
 * @param number the agreement's number (sopimusnumero), for example {@code KS-2020-001}
 * @param version 1 for the first proposal
 * @param verification the whole address of the page on which the document can be checked; it is printed and stands in the QR code
 * @param day on which this version was made
 */
public record AgreementMark(String number, int version, @Nullable String verification, @Nullable LocalDate day) {}
