package fi.luotsi.indicator.imports;

import java.time.Instant;

/**
 * An import that wrote something.
 *
 * @param sha256     of the file, 64 hexadecimal digits
 * @param form       OWN_CSV, SOTKANET_CSV, SOTKANET_JSON or SOTKANET_REGIONS
 * @param importedAs the name of the task of whoever imported; INSTALLATION for what ships with the product
 */
public record ImportBatch(BatchId id, String fileName, String sha256, String form, Instant importedAt, String importedAs, ImportCounts counts) {}
