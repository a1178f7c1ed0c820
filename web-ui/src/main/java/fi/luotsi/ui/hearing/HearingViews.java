package fi.luotsi.ui.hearing;

import java.time.LocalDate;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import fi.luotsi.hearing.Hearing;
import fi.luotsi.hearing.Theme;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.Texts;

/**
 * Puts hearings into the reader's words.
 *
 * @param place where one hearing is read
 * @param change the way to what was changed; null for readers who see no negotiation
 */
public record HearingViews(Texts texts, LocalDate today, Function<Hearing, String> place, Function<Theme.Change, @Nullable Link> change) {

    /** As everybody reads them. */
    public static HearingViews open(Texts texts, LocalDate today) {
        return new HearingViews(texts, today, hearing -> "/public/hearings/" + hearing.id(), _ -> null);
    }

    /** As whoever sits beside the negotiation reads them: with the way to each change. */
    public static HearingViews beside(OpenedTable table, LocalDate today) {
        return new HearingViews(table.texts(), today, hearing -> table.home() + "/hearings/" + hearing.id(), made -> table.table().term(made.term())
                .map(state -> new Link(table.texts().of("hearing.change", table.view().name(state), made.round()),
                        made.round() > 1 ? table.home() + "/rounds/" + (made.round() - 1) + "/" + made.round() + "/diff" : table.href(made.term()))).orElse(null));
    }

    public HearingView view(Hearing hearing) {
        var content = hearing.content();
        return new HearingView(hearing.id().toString(), place.apply(hearing), texts.in(content.title()), texts.in(hearing.organizer()), tag(hearing.state(today)),
                texts.of("hearing.days", texts.formats().date(content.first()), texts.formats().date(content.last())), today.isAfter(content.last()), texts.in(content.about()),
                content.questions().stream().map(texts::in).toList(), content.link(), hearing.themes().stream().map(this::theme).toList(),
                hearing.by() + " · " + texts.formats().dateTime(hearing.at()));
    }

    private HearingView.ThemeView theme(Theme theme) {
        var became = theme.change().isPresent() ? new StatusTag(StatusTag.Kind.AGREED, texts.of("hearing.changed")) : new StatusTag(StatusTag.Kind.OPEN, texts.of("hearing.unchanged"));
        return new HearingView.ThemeView(texts.in(theme.title()), texts.of("hearing.statements", theme.statements()), became, texts.in(theme.answer()),
                theme.change().map(change).orElse(null));
    }

    private StatusTag tag(Hearing.State state) {
        var look = switch (state) {
            case OPEN -> StatusTag.Kind.CONDITIONAL;
            case ANSWERED -> StatusTag.Kind.AGREED;
            case AHEAD, CLOSED -> StatusTag.Kind.OPEN;
        };
        return new StatusTag(look, texts.of("hearing.state.", state));
    }
}
