package fi.luotsi.ui.clause;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;

import fi.luotsi.clause.Belonging;
import fi.luotsi.clause.ClauseContent;
import fi.luotsi.clause.ClauseVersion;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.ClauseHtml;
import fi.luotsi.ui.WordDiff;
import fi.luotsi.ui.table.Texts;

/**
 * A clause of the library in the reader's words. Agreements speak Finnish and Swedish: whoever reads English is shown the Finnish text.
 *
 * @param codes names of services and their packages
 */
public record ClauseWords(Texts texts, Map<String, String> codes) {

    /** {@code 7 § Siirrot palvelukokonaisuuksien välillä}. */
    public String name(ClauseContent content) {
        return content.section() + "\u00a0§ " + texts.in(content.title());
    }

    /** Where it belongs, as one sentence. */
    public String belongs(Belonging belonging) {
        if (belonging.isEverywhere()) {
            return texts.of("clause.belongs.everywhere");
        }
        var conditions = new ArrayList<String>();
        if (belonging.model() != null) {
            conditions.add(texts.of("clause.belongs.model.", belonging.model()));
        }
        if (!belonging.codes().isEmpty()) {
            conditions.add(texts.of("clause.belongs.codes", belonging.codes().stream().map(this::named).collect(Collectors.joining(", "))));
        }
        if (belonging.depthFrom() > 0) {
            conditions.add(texts.of("clause.belongs.depth", String.valueOf(belonging.depthFrom())));
        }
        return texts.of("clause.belongs", String.join("; ", conditions));
    }

    /** What the package says about conditions. */
    public String facts(Belonging.Facts facts) {
        var model = facts.model() == null ? texts.of("clause.facts.model.open") : texts.of("clause.facts.model.", facts.model());
        return texts.of("clause.facts", model, String.valueOf(facts.depth()));
    }

    public String version(int number) {
        return number == ClauseVersion.SHIPPED ? texts.of("clause.version.shipped") : texts.of("clause.version", String.valueOf(number));
    }

    public String mandatory(ClauseContent content) {
        return texts.of(content.mandatory() ? "clause.mandatory" : "clause.optional");
    }

    public String html(TermValue.Clause text) {
        return ClauseHtml.of(read(text));
    }

    public WordDiff difference(TermValue.Clause before, TermValue.Clause after) {
        return WordDiff.between(read(before), read(after));
    }

    /** The text in the agreement's language that is the reader's, or nearest to it. */
    public String read(TermValue.Clause text) {
        boolean swedish = texts.locale().getLanguage().equals("sv");
        var wanted = swedish ? text.sv() : text.fi();
        return wanted.isBlank() ? swedish ? text.fi() : text.sv() : wanted;
    }

    private String named(String code) {
        return codes.containsKey(code) ? codes.get(code) + " (" + code + ")" : code;
    }
}
