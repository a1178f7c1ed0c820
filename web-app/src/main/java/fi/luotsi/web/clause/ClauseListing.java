package fi.luotsi.web.clause;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;

import fi.luotsi.clause.ModelKind;
import fi.luotsi.ui.listing.Choice;
import fi.luotsi.ui.listing.CodeChoice;
import fi.luotsi.ui.listing.Coded;
import fi.luotsi.ui.listing.Column;
import fi.luotsi.ui.listing.Layout;
import fi.luotsi.ui.table.Texts;

/** How the library can be sorted and narrowed: by words, by code, and by one of model, depth or state. */
record ClauseListing(Texts texts, CodeChoice codes, boolean drafts) {

    private static final int LENGTH = 25;

    Layout<ClauseLine> layout() {
        var words = Collator.getInstance(texts.locale());
        return new Layout<>(List.of(Column.sorted("section", texts.of("clause.section"), comparing(ClauseLine::section)), Column.sorted("title", texts.of("clause.title"), comparing(ClauseLine::title, words)),
                Column.plain(texts.of("clause.condition")), Column.plain(texts.of("clause.kind")), Column.plain(texts.of("clause.reads")), Column.plain(texts.of("clause.state"))), choices(),
                line -> line.section() + " § " + line.title() + " " + line.text() + " " + line.belongs(), new Coded<>(codes, (line, code) -> line.codes().isEmpty() || line.codes().contains(code)), LENGTH);
    }

    private List<Choice<ClauseLine>> choices() {
        var choices = new ArrayList<Choice<ClauseLine>>(List.of(new Choice<>("", texts.of("clause.show.all"), _ -> true),
                new Choice<>("a", texts.of("clause.show.a"), line -> line.isFor(ModelKind.LUMP_SUM)), new Choice<>("b", texts.of("clause.show.b"), line -> line.isFor(ModelKind.BY_SERVICE_PACKAGE)),
                new Choice<>("conditional", texts.of("clause.show.conditional"), line -> line.model() != null || line.depthFrom() > 0 || !line.codes().isEmpty()),
                new Choice<>("depth", texts.of("clause.show.depth"), line -> line.depthFrom() > 0), new Choice<>("retired", texts.of("clause.show.retired"), line -> line.state().equals("RETIRED"))));
        if (drafts) {
            choices.add(new Choice<>("draft", texts.of("clause.show.draft"), line -> line.drafted() || line.state().equals("DRAFT")));
        }
        return List.copyOf(choices);
    }
}
