package fi.luotsi.web.codeset;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.util.List;
import java.util.stream.Stream;

import fi.luotsi.ui.listing.Choice;
import fi.luotsi.ui.listing.CodeChoice;
import fi.luotsi.ui.listing.Coded;
import fi.luotsi.ui.listing.Column;
import fi.luotsi.ui.listing.Layout;
import fi.luotsi.ui.table.Texts;

/** How the list of codes can be sorted and narrowed: by grouping, by words, and by the one code itself. */
record CodeListing(Texts texts, List<CodeLine> all, CodeChoice codes) {

    private static final int LENGTH = 100;

    Layout<CodeLine> layout() {
        var words = Collator.getInstance(texts.locale());
        return new Layout<>(List.of(Column.sorted("code", texts.of("codeset.code"), comparing(CodeLine::code)), Column.sorted("name", texts.of("codeset.name"), comparing(CodeLine::name, words)),
                Column.sorted("scheme", texts.of("codeset.scheme"), comparing(CodeLine::grouping, words)), Column.plain(texts.of("codeset.valid")), Column.plain(texts.of("codeset.source"))), choices(),
                line -> line.code() + " " + line.name() + " " + line.grouping(), new Coded<>(codes, (line, code) -> line.code().equals(code)), LENGTH);
    }

    private List<Choice<CodeLine>> choices() {
        var schemes = all.stream().map(CodeLine::scheme).distinct().sorted().map(scheme -> new Choice<CodeLine>(scheme, CodeLine.grouping(scheme, texts), line -> line.scheme().equals(scheme)));
        return Stream.concat(Stream.of(new Choice<CodeLine>("", texts.of("codeset.all"), _ -> true)), schemes).toList();
    }
}
