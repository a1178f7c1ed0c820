package fi.luotsi.web.clause;

import org.jspecify.annotations.Nullable;

import fi.luotsi.clause.ClauseVersion;
import fi.luotsi.ui.clause.ClauseWords;

/**
 * A version on the page of its clause.
 *
 * @param by who published it when; null for the one that ships
 * @param retired from when, by whom and why; null while it is used
 * @param earlier the version before it; null for the first
 */
record VersionLine(int number, String name, String title, String belongs, String mandatory, String html, @Nullable String by, @Nullable String reason, @Nullable String retired,
        @Nullable Integer earlier) {

    static VersionLine of(ClauseVersion version, @Nullable Integer earlier, ClauseWords words) {
        var texts = words.texts();
        var content = version.content();
        var published = version.published();
        var retired = version.retired();
        return new VersionLine(version.number(), words.version(version.number()), words.name(content), words.belongs(content.belonging()), words.mandatory(content), words.html(content.text()),
                published == null ? null : published.by() + " · " + texts.formats().dateTime(published.at()), published == null ? null : published.reason(),
                retired == null ? null : texts.of("clause.retired.line", texts.formats().date(retired.from()), retired.act().by(), retired.act().reason()), earlier);
    }
}
