package fi.luotsi.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;

/** What is said of a drafted edition as a whole; the same facts as in {@link EditionHead}. */
public record EditionFacts(Words title, @Nullable LocalDate validFrom, @Nullable LocalDate validTo, @Nullable BigDecimal minimumPrivatePercent,
        boolean assumption) {}
