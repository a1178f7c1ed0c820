package fi.luotsi.web.clause;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.clause.ClauseVersion;
import fi.luotsi.clause.ModelWords;
import fi.luotsi.negotiation.AgreementTemplate;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.clause.ClauseWords;

/**
 * A version on the page of its clause.
 *
 * @param byModel what it says once a funding model lies on the table; empty where the model does not matter
 * @param by who published it when; null for the one that ships
 * @param retired from when, by whom and why; null while it is used
 * @param earlier the version before it; null for the first
 */
record VersionLine(int number, String name, String title, String belongs, String mandatory, String html, List<Said> byModel, @Nullable String by, @Nullable String reason, @Nullable String retired,
        @Nullable Integer earlier) {

    /** A text under the model it is for. */
    record Said(String heading, String html) {}

    static VersionLine of(ClauseVersion version, @Nullable Integer earlier, ClauseWords words) {
        var texts = words.texts();
        var content = version.content();
        var published = version.published();
        var retired = version.retired();
        return new VersionLine(version.number(), words.version(version.number()), words.name(content), words.belongs(content.belonging()), words.mandatory(content), words.html(content.text()), byModel(content.byModel(), words),
                published == null ? null : published.by() + " · " + texts.formats().dateTime(published.at()), published == null ? null : published.reason(),
                retired == null ? null : texts.of("clause.retired.line", texts.formats().date(retired.from()), retired.act().by(), retired.act().reason()), earlier);
    }

    /** Where the limit will stand, the page says so. */
    private static List<Said> byModel(@Nullable ModelWords said, ClauseWords words) {
        if (said == null) {
            return List.of();
        }
        var texts = words.texts();
        var limit = texts.of("clause.model.limit");
        var packages = said.byServicePackage();
        var named = new TermValue.Clause(packages.fi().replace(AgreementTemplate.LIMIT, limit), packages.sv().replace(AgreementTemplate.LIMIT, limit));
        return List.of(new Said(texts.of("clause.model.says.a"), words.html(said.lumpSum())), new Said(texts.of("clause.model.says.b"), words.html(named)),
                new Said(texts.of("clause.model.says.none"), words.html(said.withoutTransfers())));
    }
}
