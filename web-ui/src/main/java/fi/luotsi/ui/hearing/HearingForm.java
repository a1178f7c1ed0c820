package fi.luotsi.ui.hearing;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import fi.luotsi.catalogue.Words;
import fi.luotsi.hearing.HearingContent;
import fi.luotsi.hearing.HearingRule;
import fi.luotsi.ui.TypedFields;

/**
 * A hearing as it is typed.
 *
 * @param questionsFi one on each line
 * @param questionsSv the same questions in the same order
 */
public record HearingForm(@Nullable String titleFi, @Nullable String titleSv, @Nullable String aboutFi, @Nullable String aboutSv, @Nullable String questionsFi,
        @Nullable String questionsSv, @Nullable String link, @Nullable String first, @Nullable String last) {

    static final HearingForm BLANK = new HearingForm(null, null, null, null, null, null, null, null, null);

    /** What was typed; null, with what is missing named, where its days cannot be read. */
    @Nullable HearingContent content(BindingResult binding) {
        var fields = new TypedFields(binding);
        fields.require(first, "first", "hearing.day.missing");
        fields.require(last, "last", "hearing.day.missing");
        var from = fields.day(first, "first");
        var until = fields.day(last, "last");
        var finnish = lines(questionsFi);
        var swedish = lines(questionsSv);
        if (finnish.size() != swedish.size()) {
            binding.rejectValue("questionsSv", "hearing.questions.uneven");
        }
        if (binding.hasErrors()) {
            return null;
        }
        return new HearingContent(Words.of(TypedFields.text(titleFi), TypedFields.text(titleSv)), Words.of(TypedFields.text(aboutFi), TypedFields.text(aboutSv)),
                IntStream.range(0, finnish.size()).mapToObj(line -> Words.of(finnish.get(line), swedish.get(line))).toList(), TypedFields.orNull(link), from.orElseThrow(),
                until.orElseThrow());
    }

    private static List<String> lines(@Nullable String typed) {
        return TypedFields.text(typed).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The field in which a broken rule is mended. */
    static String fieldOf(HearingRule rule) {
        return switch (rule) {
            case TITLE_EXISTS_IN_BOTH_LANGUAGES, TEXTS_ARE_NOT_ENDLESS -> "titleSv";
            case BACKGROUND_EXISTS_IN_BOTH_LANGUAGES -> "aboutSv";
            case HEARING_ASKS_SOMETHING -> "questionsFi";
            case LINK_IS_AN_ADDRESS -> "link";
            case DAYS_ARE_IN_ORDER -> "last";
            case ANSWERED_AFTER_CLOSING, STATEMENTS_ARE_COUNTED, ANSWER_EXISTS_IN_BOTH_LANGUAGES, CHANGE_WAS_MADE -> throw new IllegalStateException(rule + " is about a theme");
        };
    }
}
