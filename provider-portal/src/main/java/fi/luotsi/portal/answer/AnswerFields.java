package fi.luotsi.portal.answer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.Condition;
import fi.luotsi.negotiation.DraftItem;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.servicechain.ChainDepth;
import fi.luotsi.ui.table.Texts;

/**
 * What stands in the fields of one term's answer, valid or not. On the page a field's name and id are {@link #nameOf}.
 *
 * @param texts by field; a field that was left empty is an empty text
 * @param seen the version of the draft item that was shown; 0 where there was none
 * @param shown the mark of what was shown, so that fields nobody touched are told from fields somebody filled
 */
public record AnswerFields(TermId term, Map<String, String> texts, int seen, String shown) {

    public static final String STAND = "stand";
    public static final String REASON = "reason";
    public static final String VOLUME = "volume";
    public static final String PERSON_YEARS = "personYears";
    /** The offer that the answer is to stand with, by the code of its condition. */
    public static final String ONLY_IF = "onlyIf";
    /** The choice to offer something else without a stand on what was offered; the other choices are named as {@code Stand}. */
    public static final String COUNTER_OFFER = "COUNTER_OFFER";

    private static final String SEEN = "seen";
    private static final String SHOWN = "shown";

    /** The fields as the draft and the table fill them. */
    public static AnswerFields of(TermState state, Texts words) {
        var draft = state.draft();
        var texts = texts(state, draft, words);
        return new AnswerFields(state.term().id(), texts, draft == null ? 0 : draft.version(), mark(texts));
    }

    /** The fields as they were sent; a field that was not sent at all is as the draft has it. */
    public static AnswerFields typed(TermState state, Map<String, String> sent, Texts words) {
        var saved = of(state, words);
        if (!sent.containsKey(saved.name(SEEN))) {
            return saved;
        }
        var texts = new LinkedHashMap<String, String>();
        saved.texts.keySet().forEach(field -> texts.put(field, plain(sent.getOrDefault(saved.name(field), kept(field, saved)))));
        return new AnswerFields(saved.term, texts, version(sent.getOrDefault(saved.name(SEEN), "")), sent.getOrDefault(saved.name(SHOWN), ""));
    }

    /** The depth of a chain that stands in the fields; null where none is chosen. */
    public @Nullable ChainDepth depth() {
        return depth(texts.getOrDefault(ValueFields.DEPTH, ""));
    }

    /** The depth of this level; null for a text that is none. */
    public static @Nullable ChainDepth depth(String level) {
        return level.matches("[0-3]") ? ChainDepth.ofLevel(Integer.parseInt(level)) : null;
    }

    /** Pages without the choice of conditions leave them as they are. */
    private static String kept(String field, AnswerFields saved) {
        return field.equals(ONLY_IF) ? saved.get(field) : "";
    }

    public String get(String field) {
        return texts.getOrDefault(field, "");
    }

    public boolean has(String field) {
        return !get(field).isEmpty();
    }

    /** Whether the person changed anything; what was not touched is neither checked nor saved again. */
    public boolean isTouched() {
        return !mark(texts).equals(shown);
    }

    /** The same fields with nothing in them: what is saved so is taken out of the draft. */
    public AnswerFields emptied() {
        var texts = new LinkedHashMap<>(this.texts);
        texts.replaceAll((field, text) -> "");
        return new AnswerFields(term, texts, seen, "");
    }

    /** These fields on top of what a colleague saved meanwhile. */
    AnswerFields over(AnswerFields saved) {
        return new AnswerFields(term, texts, saved.seen, "");
    }

    /** The name and id of a field on the page. */
    public String name(String field) {
        return nameOf(term, field);
    }

    public static String nameOf(TermId term, String field) {
        return field + "-" + term;
    }

    /** Everything a form has to send for these fields. */
    Map<String, String> asSent() {
        var sent = new LinkedHashMap<String, String>();
        texts.forEach((field, text) -> sent.put(name(field), text));
        sent.put(name(SEEN), Integer.toString(seen));
        sent.put(name(SHOWN), shown);
        return sent;
    }

    private static Map<String, String> texts(TermState state, @Nullable DraftItem draft, Texts words) {
        var kind = state.term().kind();
        var texts = new LinkedHashMap<String, String>();
        texts.put(STAND, stand(kind, draft));
        if (kind == TermKind.FRAME) {
            texts.put(VOLUME, draft == null || draft.volume() == null ? "" : words.formats().integer(draft.volume()));
            texts.put(PERSON_YEARS, draft == null || draft.personYears() == null ? "" : words.formats().decimal(draft.personYears()));
        }
        var offered = draft != null && draft.value() != null ? draft.value()
                : kind == TermKind.FRAME ? null : state.latest().map(Revision::value).orElse(null);
        texts.putAll(ValueFields.write(kind, offered, words));
        texts.put(ONLY_IF, Condition.codes(state.conditionsOf(Party.PROVIDER)));
        texts.put(REASON, draft == null || draft.reason() == null ? "" : plain(draft.reason()));
        return texts;
    }

    /** A frame's counter-offer stands beside the three answers; elsewhere it is an answer of its own. */
    private static String stand(TermKind kind, @Nullable DraftItem draft) {
        if (draft == null || draft.stand() == null) {
            return draft == null || kind == TermKind.FRAME ? "" : COUNTER_OFFER;
        }
        return draft.stand().name();
    }

    private static String mark(Map<String, String> texts) {
        return UUID.nameUUIDFromBytes(String.join("\u0000", texts.values()).getBytes(UTF_8)).toString();
    }

    static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private static int version(String seen) {
        return seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0;
    }
}
