package fi.luotsi.codeset;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;

/** What a person says of a code: see {@link OwnCode}. */
public record CodeEdit(String scheme, Words name, @Nullable LocalDate validFrom, @Nullable LocalDate validTo, String source) {}
