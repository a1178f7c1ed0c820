package fi.luotsi.web.chain.figures;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.money.Euros;
import fi.luotsi.servicechain.content.Cost;
import fi.luotsi.servicechain.content.Volume;
import fi.luotsi.servicechain.figure.FigureBatch;
import fi.luotsi.servicechain.figure.FigureChange;
import fi.luotsi.servicechain.figure.FigureError;
import fi.luotsi.ui.table.Texts;

/** What the page of figures shows, in the reader's language. */
record FigureLine(Texts texts) {

    /** @param volume and cost, before and after; null where the row does not change it */
    record Change(String step, String year, @Nullable String volume, @Nullable String cost, String source) {}

    record Wrong(String row, String column, String why) {}

    /** @param undone when and by whom; null while its figures hold */
    record Batch(UUID id, String fileName, String rows, String saved, @Nullable String undone) {}

    /** The rows that would change something. */
    List<Change> changes(List<FigureChange> all) {
        return all.stream().map(this::change).filter(change -> change.volume() != null || change.cost() != null).toList();
    }

    private Change change(FigureChange change) {
        var figure = change.figure();
        return new Change(texts.in(change.chain()) + ": " + change.number() + " " + texts.in(change.step().name()), String.valueOf(figure.year()),
                volume(change.volumeBefore(), figure.yearly()), cost(change.costBefore(), figure.unit()), figure.source().isBlank() ? texts.of("chain.assumption") : figure.source());
    }

    private @Nullable String volume(@Nullable Volume before, @Nullable Long after) {
        if (after == null || before != null && before.yearly() == after) {
            return null;
        }
        return (before == null ? texts.of("figures.missing") : texts.formats().integer(before.yearly())) + " → " + texts.formats().integer(after);
    }

    private @Nullable String cost(@Nullable Cost before, @Nullable Euros after) {
        if (after == null || before != null && before.unit().equals(after)) {
            return null;
        }
        return (before == null ? texts.of("figures.missing") : texts.formats().euros(before.unit())) + " → " + texts.formats().euros(after);
    }

    List<Wrong> wrong(List<FigureError> errors) {
        return errors.stream().map(error -> new Wrong(error.row() == 0 ? "–" : texts.formats().integer(error.row()),
                error.column() == null ? "–" : texts.of("figures.column.", error.column()), texts.of("figures.problem." + error.problem(), words(error)))).toList();
    }

    private Object[] words(FigureError error) {
        return error.problem() == fi.luotsi.servicechain.figure.FigureProblem.NOT_READABLE
                ? new Object[] {texts.of("import.problem." + error.arguments().getFirst(), "", "")} : error.arguments().toArray();
    }

    List<Batch> batches(List<FigureBatch> all) {
        return all.stream().map(batch -> new Batch(batch.id(), batch.fileName(), texts.formats().integer(batch.rows()), texts.formats().dateTime(batch.at()) + ", " + batch.by(),
                batch.undone() == null ? null : texts.formats().dateTime(Objects.requireNonNull(batch.undone()).at()) + ", " + Objects.requireNonNull(batch.undone()).by())).toList();
    }
}
