package fi.luotsi.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What was measured, with everything needed to judge it.
 *
 * @param value      in the indicator's unit
 * @param absolute   the number behind a share, where the source gives both
 * @param footnote   what the source or the importer says about this value, in Finnish
 * @param fileName   of the import that last wrote it
 * @param importedAt when that was
 */
public record Observation(ObservationId id, Region region, BigDecimal value, Optional<BigDecimal> absolute, Provenance provenance,
        Optional<String> footnote, String fileName, Instant importedAt) {}
