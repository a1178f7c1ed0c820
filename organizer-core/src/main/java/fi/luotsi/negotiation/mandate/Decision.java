package fi.luotsi.negotiation.mandate;

import java.time.LocalDate;

/**
 * The decision a mandate comes from.
 *
 * @param body the body that decided: {@code Maakuntahallitus}
 * @param section the decision's number as it is cited: {@code § 112/2018}
 */
public record Decision(String body, LocalDate day, String section) {}
