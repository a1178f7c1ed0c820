package fi.luotsi.ui.flowdown;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.flowdown.FlowDown;
import fi.luotsi.negotiation.flowdown.FlowDown.Duty;
import fi.luotsi.negotiation.flowdown.Subcontractor;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.table.OpenedTable;

/** A row of the matrix, and what its contract says. */
public record SubcontractorView(String id, String name, @Nullable String businessId, String services, String named, List<Cell> cells) {

    /**
     * One duty in one contract.
     *
     * @param duty the title of the agreement's clause
     * @param contract null where the contract says nothing of it, as are the three below
     */
    public record Cell(String clause, String duty, StatusTag tag, @Nullable String contract, @Nullable String text, @Nullable String since, @Nullable String by) {}

    static List<SubcontractorView> of(OpenedTable table, FlowDown matrix) {
        return matrix.subcontractors().stream().map(one -> new SubcontractorView(one.id().toString(), one.name(), one.businessId(), one.services(),
                one.by() + " · " + table.texts().formats().dateTime(one.at()), matrix.duties().stream().map(duty -> cell(table, one, duty)).toList())).toList();
    }

    private static Cell cell(OpenedTable table, Subcontractor one, Duty duty) {
        var texts = table.texts();
        var passage = one.passages().get(duty.clause());
        var title = texts.in(duty.title());
        return passage == null
                ? new Cell(duty.clause().toString(), title, new StatusTag(StatusTag.Kind.DISPUTED, texts.of("flowdown.missing")), null, null, null, null)
                : new Cell(duty.clause().toString(), title, new StatusTag(StatusTag.Kind.AGREED, texts.of("flowdown.carried")), passage.contract(), passage.text(),
                        texts.formats().date(passage.since()), passage.by() + " · " + texts.formats().dateTime(passage.at()));
    }
}
