package fi.luotsi.ui.counsel;

import java.util.Comparator;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.mandate.MandateBook;
import fi.luotsi.negotiation.mandate.Standing;
import fi.luotsi.negotiation.note.OpenNotes;
import fi.luotsi.negotiation.position.PositionBook;
import fi.luotsi.ui.PackageTable;
import fi.luotsi.ui.PackageTable.Row;
import fi.luotsi.ui.PackageTable.Section;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.table.Texts;

/**
 * The own side's marks in the rows of the package: how close the own value is to its mandate, which band the incoming offer falls
 * into, and how many notes wait.
 */
record RowMarks(MandateBook book, PositionBook positions, OpenNotes notes, Texts texts) {

    PackageTable in(PackageTable shown) {
        return new PackageTable(shown.heads(), shown.sections().stream()
                .map(section -> new Section(section.heading(), section.remark(), section.rows().stream().map(this::marked).toList(), section.sums())).toList());
    }

    private Row marked(Row row) {
        return book.table().terms().stream().filter(state -> row.id().equals("t-" + state.term().id())).findFirst()
                .map(state -> row.marked(mandate(state), OwnTerms.incoming(positions, state, texts), waiting(state))).orElse(row);
    }

    /** The worst of the term's mandates. */
    private @Nullable StatusTag mandate(TermState state) {
        return book.of(state.term().id()).stream().filter(standing -> standing.level() != null)
                .max(Comparator.comparing(standing -> Objects.requireNonNull(standing.level())))
                .map(this::tag).orElse(null);
    }

    private @Nullable StatusTag tag(Standing standing) {
        var tag = MandateLine.tag(standing, texts);
        return tag == null ? null : new StatusTag(tag.kind(), texts.of("counsel.mark." + standing.level()));
    }

    private @Nullable String waiting(TermState state) {
        long internal = notes.internal(state.term().id());
        long shared = notes.shared(state.term().id());
        return internal + shared == 0 ? null : texts.of("counsel.notes.waiting", internal, shared);
    }
}
