package fi.luotsi.ui.table;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.ui.WordDiff;

/**
 * One thing said about a term: an offer, an answer, or the reader's draft.
 *
 * @param value the offer's value or the stand, in words, exact
 * @param round {@code kierros 2}, {@code kierros 3, luonnos}
 * @param by who and when
 * @param delta how it differs from what lay on the table before; null where it does not or nothing lay there
 * @param words a clause's text with what was changed in it; null for everything else
 */
public record Version(String value, String round, String by, @Nullable String delta, @Nullable String reason,
        @Nullable List<WordDiff.Run> words, boolean draft) {}
