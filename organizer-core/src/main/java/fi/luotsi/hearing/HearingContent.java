package fi.luotsi.hearing;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;

/**
 * What residents are asked.
 *
 * @param about the background, in both languages
 * @param link where statements are given; null where they are given to the registry
 * @param first the first day on which they are
 * @param last the last one
 */
public record HearingContent(Words title, Words about, List<Words> questions, @Nullable String link, LocalDate first, LocalDate last) {

    public HearingContent {
        questions = List.copyOf(questions);
    }
}
