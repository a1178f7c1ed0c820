package fi.luotsi.agreement.rating;

import java.util.List;
import java.util.Optional;

/**
 * The years of an agreement, and one of them rated.
 *
 * @param years that have begun, the newest first; empty before the agreement is in force
 * @param chosen the year asked for, else the newest that has ended; empty where none has
 */
public record AgreementRating(List<RatedYear> years, Optional<YearRating> chosen) {

    public AgreementRating {
        years = List.copyOf(years);
    }
}
