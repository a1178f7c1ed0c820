package fi.luotsi.budget;

import java.time.LocalDate;
import java.time.Year;

import fi.luotsi.money.Euros;

/**
 * The ceiling a deciding body has set for one provider's frames in one year.
 *
 * @param amount euros of operating expenses, client fees not deducted
 * @param decidedBy the body's name
 * @param section the decision's section in the minutes, for example "§ 112/2018"
 * @param assumption whether the figure lacks a public source (oletus)
 */
public record Envelope(Year year, Euros amount, String decidedBy, LocalDate decidedOn, String section, boolean assumption) {}
