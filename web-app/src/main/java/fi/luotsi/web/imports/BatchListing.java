package fi.luotsi.web.imports;

import static java.util.Comparator.comparing;

import fi.luotsi.indicator.imports.ImportBatch;
import fi.luotsi.ui.listing.Column;
import fi.luotsi.ui.listing.Layout;
import fi.luotsi.ui.table.Texts;
import java.text.Collator;
import java.util.List;

/** How the list of imports can be sorted and narrowed. */
record BatchListing(Texts texts) {

    private static final int LENGTH = 50;

    Layout<ImportBatch> layout() {
        return new Layout<>(List.of(
                Column.sorted("file", texts.of("imports.file"), comparing(ImportBatch::fileName, Collator.getInstance(texts.locale()))),
                Column.sorted("made", texts.of("imports.made"), comparing(ImportBatch::importedAt)),
                Column.number("added", texts.of("imports.added"), comparing(batch -> batch.counts().added())),
                Column.number("changed", texts.of("imports.changed"), comparing(batch -> batch.counts().changed())),
                Column.number("unchanged", texts.of("imports.unchanged"), comparing(batch -> batch.counts().unchanged())),
                Column.number("missing", texts.of("imports.missing"), comparing(batch -> batch.counts().missing()))),
                List.of(), batch -> batch.fileName() + " " + batch.importedAs(), LENGTH);
    }
}
