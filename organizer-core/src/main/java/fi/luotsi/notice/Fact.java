package fi.luotsi.notice;

import java.time.Instant;
import java.time.LocalDate;

import fi.luotsi.catalogue.Words;

/** A fact in a told sentence, kept as it is and put into words in the reader's language. */
public sealed interface Fact {

    /** A name that exists in several languages. */
    record Named(Words words) implements Fact {}

    /** A text that is what it is in every language. */
    record Text(String text) implements Fact {}

    record Count(long number) implements Fact {}

    /** A day in Finland. */
    record Day(LocalDate day) implements Fact {}

    record Moment(Instant at) implements Fact {}
}
