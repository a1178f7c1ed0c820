package fi.luotsi.ui.obligation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fi.luotsi.agreement.obligation.Obligation;
import fi.luotsi.agreement.obligation.Obligation.Due;
import fi.luotsi.agreement.obligation.Obligation.Standing;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.Texts;

/** Puts obligations into the reader's words. */
record ObligationViews(OpenedTable table, LocalDate today) {

    ObligationView.Row row(Due due) {
        var obligation = due.obligation();
        return new ObligationView.Row(texts().formats().date(due.day()), title(obligation), href(obligation), table.party(obligation.party()), obligation.owner(), stands(obligation),
                tag(due));
    }

    ObligationView view(Obligation obligation) {
        var open = new LinkedHashMap<String, String>();
        obligation.dues().stream().filter(due -> due.evidence().isEmpty()).forEach(due -> open.put(due.day().toString(), texts().formats().date(due.day())));
        return new ObligationView(obligation.id().toString(), title(obligation), table.party(obligation.party()), obligation.owner(), stands(obligation),
                texts().of("obligation.kind.", obligation.kind()), texts().of("obligation.every.", obligation.every()),
                obligation.recorded().name() + " · " + texts().formats().dateTime(obligation.recorded().at()), obligation.dues().stream().map(this::day).toList(), open,
                table.reader() == obligation.party(), table.reader() != null && Objects.equals(obligation.recordedBy(), table.reader()));
    }

    private ObligationView.Day day(Due due) {
        return new ObligationView.Day(texts().formats().date(due.day()), tag(due), due.evidence().map(Obligation.Evidence::text).orElse(null),
                due.evidence().map(one -> one.hand().name() + " · " + texts().formats().dateTime(one.hand().at())).orElse(null));
    }

    /** What is to be done: a report on a target, an issue to be settled, or in the words of who wrote it down. */
    String title(Obligation obligation) {
        return texts().of("obligation.title." + obligation.kind(), texts().in(obligation.title()));
    }

    private @Nullable Link stands(Obligation obligation) {
        return Optional.ofNullable(obligation.term()).flatMap(term -> table.table().term(term)).map(state -> new Link(table.view().name(state), table.href(state.term().id()))).orElse(null);
    }

    private String href(Obligation obligation) {
        return table.home() + "/obligations/" + obligation.id();
    }

    StatusTag tag(Due due) {
        var standing = due.standing(today);
        return new StatusTag(look(standing), texts().of("obligation.standing.", standing));
    }

    private static StatusTag.Kind look(Standing standing) {
        return switch (standing) {
            case DONE -> StatusTag.Kind.AGREED;
            case OVERDUE -> StatusTag.Kind.DISPUTED;
            case SOON -> StatusTag.Kind.CONDITIONAL;
            case AHEAD -> StatusTag.Kind.OPEN;
        };
    }

    private Texts texts() {
        return table.texts();
    }
}
