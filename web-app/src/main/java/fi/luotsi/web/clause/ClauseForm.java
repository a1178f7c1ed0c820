package fi.luotsi.web.clause;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import fi.luotsi.catalogue.Words;
import fi.luotsi.clause.Belonging;
import fi.luotsi.clause.ClauseContent;
import fi.luotsi.clause.ClauseDraft.Seen;
import fi.luotsi.clause.ClauseRefused;
import fi.luotsi.clause.ClauseRule;
import fi.luotsi.clause.ModelKind;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.ui.table.Texts;

/**
 * A clause as it is typed, right or wrong.
 *
 * @param codes one for each choice, empty where nothing was chosen
 */
record ClauseForm(@Nullable String follows, @Nullable String edit, @Nullable String section, @Nullable String titleFi, @Nullable String titleSv, @Nullable String textFi,
        @Nullable String textSv, @Nullable Boolean mandatory, @Nullable String model, @Nullable List<String> codes, @Nullable String depthFrom) {

    private static final Map<ClauseRule, String> FIELDS = Map.of(ClauseRule.CLAUSE_HAS_ITS_SECTION, "section", ClauseRule.CLAUSE_HAS_A_TITLE, "titleFi",
            ClauseRule.TITLE_STANDS_ONCE, "titleFi", ClauseRule.CLAUSE_HAS_A_TEXT, "textFi", ClauseRule.TEXTS_ARE_NOT_ENDLESS, "textFi");

    static ClauseForm empty() {
        return new ClauseForm(String.valueOf(Seen.NOTHING), "0", null, null, null, null, null, null, null, null, "0");
    }

    static ClauseForm of(ClauseContent content, Seen seen) {
        var belonging = content.belonging();
        return new ClauseForm(String.valueOf(seen.follows()), String.valueOf(seen.edit()), String.valueOf(content.section()), content.title().fi(), content.title().sv(), content.text().fi(),
                content.text().sv(), content.mandatory(), belonging.model() == null ? "" : belonging.model().name(), List.copyOf(belonging.codes()), String.valueOf(belonging.depthFrom()));
    }

    /** The same, begun from something newer. */
    ClauseForm from(Seen newer) {
        return new ClauseForm(String.valueOf(newer.follows()), String.valueOf(newer.edit()), section, titleFi, titleSv, textFi, textSv, mandatory, model, codes, depthFrom);
    }

    /** The codes that were chosen, once each and in their order. */
    List<String> chosen() {
        return codes == null ? List.of() : codes.stream().map(TypedFields::text).filter(code -> !code.isEmpty()).distinct().toList();
    }

    Seen seen() {
        return new Seen(number(follows, Seen.NOTHING), number(edit, 0));
    }

    /**
     * @param fixed the section of a clause that has been published; null where it is still to be chosen
     * @param known codes of the catalogue
     */
    ClauseContent read(Errors errors, @Nullable Integer fixed, Collection<String> known) {
        var named = new TreeSet<>(chosen());
        named.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> errors.rejectValue("codes", "clause.codes.unknown", new Object[] {code}, code));
        int depth = number(depthFrom, 0);
        return new ClauseContent(fixed == null ? number(section, 0) : fixed, Words.of(TypedFields.text(titleFi), TypedFields.text(titleSv)), Boolean.TRUE.equals(mandatory),
                new TermValue.Clause(lines(textFi), lines(textSv)), new Belonging(TypedFields.choice(ModelKind.class, model).orElse(null), named, depth < 0 || depth > 3 ? 0 : depth));
    }

    static void reject(ClauseRefused refused, Errors errors) {
        refused.rules().forEach(rule -> errors.rejectValue(FIELDS.getOrDefault(rule, "textFi"), "clause.rule." + rule.name()));
    }

    static Map<String, String> labels(Texts texts) {
        return texts.labels("section", "clause.section", "titleFi", "clause.title.fi", "titleSv", "clause.title.sv", "textFi", "clause.text.fi", "textSv", "clause.text.sv", "codes", "clause.codes");
    }

    /** Browsers send line breaks of their own. */
    private static String lines(@Nullable String typed) {
        return TypedFields.text(typed).replace("\r\n", "\n");
    }

    private static int number(@Nullable String typed, int otherwise) {
        var text = TypedFields.text(typed);
        return text.matches("-?\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
