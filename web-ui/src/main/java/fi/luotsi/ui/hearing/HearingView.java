package fi.luotsi.ui.hearing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.ui.Link;
import fi.luotsi.ui.StatusTag;

/**
 * A hearing as it is shown.
 *
 * @param link where statements are given; null where they are given to the registry
 * @param days from when to when
 * @param over whether nobody can say anything any more
 */
public record HearingView(String id, String href, String title, String organizer, StatusTag state, String days, boolean over, String about, List<String> questions, @Nullable String link,
        List<ThemeView> themes, String by) {

    /** @param change the difference between the rounds in which the term was changed; null where nothing was, or for readers who may not read it */
    public record ThemeView(String title, String statements, StatusTag became, String answer, @Nullable Link change) {}
}
