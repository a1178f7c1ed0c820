package fi.luotsi.ui.table;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.StatusTag;

/** The terms of a table of the past as one list: both parties' values, what they stood with, and where each term stood. */
public record PastRows(TableView table) {

    /**
     * @param section {@code 5 §}
     * @param href where the term stands today
     * @param own what the party of the first column had offered or accepted
     * @param onlyIf what the offer stood with; null for nothing
     */
    public record Row(String section, String name, String href, String own, String theirs, StatusTag status, @Nullable String onlyIf) {}

    public List<Row> rows() {
        return table.view().table().terms().stream().map(this::row).toList();
    }

    /** The parties of the two columns. */
    public List<String> parties() {
        return List.of(texts().of("table.party.", table.view().own()), texts().of("table.party.", table.view().theirs()));
    }

    private Row row(TermState state) {
        var view = table.view();
        return new Row(state.term().place().section() + "\u00a0§", table.name(state), view.term(state.term().id()), value(view.own(state)), value(view.theirs(state)),
                TermMarks.status(texts(), state), table.onlyIf(state.onTheTable().map(Revision::conditions).orElse(List.of())));
    }

    private String value(Optional<TermValue> value) {
        return value.map(new ValueWords(texts())::line).orElseGet(() -> texts().of("table.none"));
    }

    private Texts texts() {
        return table.view().texts();
    }
}
