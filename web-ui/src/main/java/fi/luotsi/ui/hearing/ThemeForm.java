package fi.luotsi.ui.hearing;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fi.luotsi.hearing.HearingRule;
import fi.luotsi.hearing.Theme;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.TypedFields;

/**
 * What several statements had in common, as it is typed.
 *
 * @param term what was changed because of it; empty for nothing
 * @param round in which it was
 */
public record ThemeForm(@Nullable String titleFi, @Nullable String titleSv, @Nullable String statements, @Nullable String answerFi, @Nullable String answerSv, @Nullable String term,
        @Nullable String round) {

    static final ThemeForm BLANK = new ThemeForm(null, null, null, null, null, null, null);

    int counted() {
        return number(statements);
    }

    Optional<Theme.Change> change() {
        return TypedFields.ids(List.of(TypedFields.text(term))).stream().findFirst().map(id -> new Theme.Change(new TermId(id), number(round)));
    }

    /** A whole number of up to six digits; 0 for everything else. */
    private static int number(@Nullable String typed) {
        var text = TypedFields.text(typed);
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    /** The field in which a broken rule is mended. */
    static String fieldOf(HearingRule rule) {
        return switch (rule) {
            case STATEMENTS_ARE_COUNTED -> "statements";
            case ANSWER_EXISTS_IN_BOTH_LANGUAGES -> "answerSv";
            case CHANGE_WAS_MADE -> "round";
            default -> "titleSv";
        };
    }
}
