package fi.luotsi.notice;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How the mail goes, for whoever runs the installation: numbers, never a reader or a word of a letter.
 *
 * @param waitingSince when the oldest waiting letter was written; null when none waits
 * @param givenUp letters that the mail server will never take
 * @param lastError what the mail server or the way to it said last; null when all went well
 */
public record PostState(long waiting, @Nullable Instant waitingSince, long givenUp, @Nullable String lastError) {}
