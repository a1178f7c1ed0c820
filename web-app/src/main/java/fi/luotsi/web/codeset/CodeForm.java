package fi.luotsi.web.codeset;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import fi.luotsi.catalogue.Words;
import fi.luotsi.codeset.CodeEdit;
import fi.luotsi.codeset.CodeRefused;
import fi.luotsi.codeset.CodeRule;
import fi.luotsi.codeset.OwnCode;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.ui.table.Texts;

/** A code as it is typed. */
record CodeForm(@Nullable String seen, @Nullable String code, @Nullable String scheme, @Nullable String nameFi, @Nullable String nameSv, @Nullable String validFrom,
        @Nullable String validTo, @Nullable String source) {

    private static final Map<CodeRule, String> FIELDS = Map.of(CodeRule.CODE_HAS_ITS_SHAPE, "code", CodeRule.CODE_IS_NEW, "code", CodeRule.CODE_NAMES_ITS_GROUPING, "scheme",
            CodeRule.NAME_EXISTS_IN_BOTH_LANGUAGES, "nameFi", CodeRule.VALIDITY_HAS_ITS_ORDER, "validFrom", CodeRule.CODE_NAMES_ITS_SOURCE, "source");

    static CodeForm empty() {
        return new CodeForm(null, null, null, null, null, null, null, null);
    }

    static CodeForm of(OwnCode code, Texts texts) {
        return new CodeForm(String.valueOf(code.edit()), code.code(), code.scheme(), code.name().fi(), code.name().sv(), texts.formats().date(code.validFrom()),
                code.validTo() == null ? null : texts.formats().date(code.validTo()), code.source());
    }

    /** A day that cannot be read is refused at its field. */
    CodeEdit read(Errors errors) {
        var fields = new TypedFields(errors);
        LocalDate first = fields.day(validFrom, "validFrom").orElse(null);
        LocalDate last = fields.day(validTo, "validTo").orElse(null);
        return new CodeEdit(TypedFields.text(scheme), Words.of(TypedFields.text(nameFi), TypedFields.text(nameSv)), first, last, TypedFields.text(source));
    }

    static void reject(CodeRefused refused, Errors errors) {
        refused.rules().forEach(rule -> errors.rejectValue(FIELDS.getOrDefault(rule, "code"), "codeset.rule." + rule.name()));
    }

    int edit() {
        var text = TypedFields.text(seen);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    static Map<String, String> labels(Texts texts) {
        return texts.labels("code", "codeset.code", "scheme", "codeset.scheme", "nameFi", "codeset.name.fi", "nameSv", "codeset.name.sv", "validFrom", "codeset.valid-from",
                "validTo", "codeset.valid-to", "source", "codeset.source");
    }
}
