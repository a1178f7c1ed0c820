package fi.luotsi.indicator.imports;

/**
 * What a file held. A file with several value columns holds several values in a row.
 *
 * @param read      values and empty value cells; the sum of all others
 * @param added     values of observations not known before
 * @param changed   values, sources or footnotes that differ from what was known
 * @param unchanged values known already
 * @param missing   cells without a value, which stay missing: they write nothing and delete nothing
 */
public record ImportCounts(long read, long added, long changed, long unchanged, long missing) {}
