package fi.luotsi.indicator;

import java.time.LocalDate;

/**
 * Where a value comes from. No observation is without it.
 *
 * @param source  the producer, and the path on which the value reached us
 * @param licence under which it may be shown
 * @param asOf    the day it was retrieved, or the day of the snapshot it was copied from
 */
public record Provenance(String source, String licence, LocalDate asOf) {

    public Provenance {
        if (source.isBlank() || licence.isBlank()) {
            throw new IllegalArgumentException("A value has a source and a licence");
        }
    }
}
