package fi.luotsi.web.chain;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import fi.luotsi.catalogue.Words;
import fi.luotsi.servicechain.content.Origin;
import fi.luotsi.ui.TypedFields;

/** Reads texts that bind: in both languages or in neither. */
record TypedWords(Errors errors) {

    private static final String BOTH = "chain.rule.TEXT_EXISTS_IN_BOTH_LANGUAGES";

    /** Null where nothing was typed in either language, or one of the two is missing and refused. */
    @Nullable Words read(@Nullable String fi, @Nullable String sv, String fieldFi, String fieldSv) {
        return TypedFields.text(fi).isEmpty() && TypedFields.text(sv).isEmpty() ? null : needed(fi, sv, fieldFi, fieldSv);
    }

    @Nullable Words needed(@Nullable String fi, @Nullable String sv, String fieldFi, String fieldSv) {
        var fields = new TypedFields(errors);
        fields.require(fi, fieldFi, BOTH);
        fields.require(sv, fieldSv, BOTH);
        return TypedFields.text(fi).isEmpty() || TypedFields.text(sv).isEmpty() ? null : Words.of(TypedFields.text(fi), TypedFields.text(sv));
    }

    /** Where a figure comes from; refused where it is neither said nor an assumption. */
    static Origin origin(@Nullable String source, boolean assumed, String field, Errors errors) {
        if (!assumed) {
            new TypedFields(errors).require(source, field, "chain.rule.FIGURE_NAMES_ITS_SOURCE");
        }
        return new Origin(TypedFields.text(source), assumed);
    }

    static @Nullable String fi(@Nullable Words words) {
        return words == null ? null : words.fi();
    }

    static @Nullable String sv(@Nullable Words words) {
        return words == null ? null : words.sv();
    }

    /** The number, or 0 where none was sent. */
    static int number(@Nullable String typed) {
        var text = TypedFields.text(typed);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
