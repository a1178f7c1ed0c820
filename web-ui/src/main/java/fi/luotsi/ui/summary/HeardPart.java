package fi.luotsi.ui.summary;

import fi.luotsi.ui.Link;
import fi.luotsi.ui.hearing.HearingViews;
import fi.luotsi.ui.summary.DecisionSummary.Heard;
import fi.luotsi.ui.summary.Room.Some;

/** What residents said before anything was agreed, and what became of it. */
record HeardPart(Ground ground, Room room) {

    Some<Heard> heard() {
        var views = HearingViews.beside(ground.table(), ground.today());
        return room.some(ground.hearings().stream().map(views::view).flatMap(hearing -> hearing.themes().stream()
                .map(theme -> new Heard(new Link(theme.title(), hearing.href()), theme.statements(), theme.became(), room.quote(theme.answer()), theme.change()))).toList());
    }
}
