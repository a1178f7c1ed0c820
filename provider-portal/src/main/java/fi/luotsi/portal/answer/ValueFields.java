package fi.luotsi.portal.answer;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.funding.FundingModel;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.table.Texts;

/** The names of the fields of each kind of value, and how a value fills them. */
public final class ValueFields {

    public static final String OFFER = "offer";
    static final String FI = "fi";
    static final String SV = "sv";
    static final String DIRECTION = "direction";
    static final String LIMIT = "limit";
    static final String UNIT = "unit";
    static final String VALUE = "value";
    static final String YEAR = "year";
    static final String TOLERANCE = "tolerance";
    static final String VERIFICATION = "verification";
    static final String DEPTH = "depth";
    static final String MODEL = "model";
    static final String TRANSFER_LIMIT = "transferLimit";

    private ValueFields() {}

    /** The field an error of the whole value is shown at. */
    static String first(TermKind kind) {
        return switch (kind) {
            case FRAME -> OFFER;
            case CLAUSE -> FI;
            case RULE -> LIMIT;
            case TARGET -> VALUE;
            case CHAIN -> DEPTH;
            case FUNDING_MODEL -> MODEL;
        };
    }

    /** Every field of the kind with its text; empty texts where there is no value. */
    static Map<String, String> write(TermKind kind, @Nullable TermValue value, Texts words) {
        var texts = new LinkedHashMap<String, String>();
        switch (value) {
            case TermValue.Frame(var amount) -> texts.put(OFFER, words.formats().number(amount));
            case TermValue.Clause(var fi, var sv) -> put(texts, FI, fi, SV, sv);
            case TermValue.Rule rule -> rule(rule, texts, words);
            case TermValue.Target(var target) -> {
                put(texts, VALUE, words.formats().decimal(target.value()), YEAR, Integer.toString(target.year()));
                put(texts, TOLERANCE, words.formats().decimal(target.tolerancePercent()), VERIFICATION, target.verification());
            }
            case TermValue.Chain(_, var depth) -> texts.put(DEPTH, Integer.toString(depth.level()));
            case TermValue.Funding(FundingModel.LumpSum _) -> put(texts, MODEL, "LUMP_SUM", TRANSFER_LIMIT, "");
            case TermValue.Funding(FundingModel.ByServicePackage(var limit)) ->
                    put(texts, MODEL, "BY_SERVICE_PACKAGE", TRANSFER_LIMIT, words.formats().decimal(limit.percent()));
            case null -> texts.put(first(kind), "");
        }
        texts.replaceAll((field, text) -> AnswerFields.plain(text));
        return texts;
    }

    private static void rule(TermValue.Rule rule, Map<String, String> texts, Texts words) {
        var limit = rule.limit();
        texts.put(DIRECTION, limit == null ? "" : limit.direction().name());
        put(texts, LIMIT, limit == null ? "" : words.formats().decimal(limit.value()), UNIT, limit == null ? "" : limit.unit().name());
        put(texts, FI, rule.statementFi(), SV, rule.statementSv());
    }

    private static void put(Map<String, String> texts, String field, String text, String other, String otherText) {
        texts.put(field, text);
        texts.put(other, otherText);
    }
}
