package fi.luotsi.ui.obligation;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.util.List;

import fi.luotsi.agreement.obligation.Obligation.Due;
import fi.luotsi.agreement.obligation.Obligation.Standing;
import fi.luotsi.ui.listing.Choice;
import fi.luotsi.ui.listing.Column;
import fi.luotsi.ui.listing.Layout;

/** How the register can be sorted and narrowed. */
record ObligationListing(ObligationViews views) {

    private static final int LENGTH = 50;

    Layout<Due> layout() {
        var texts = views.table().texts();
        var words = Collator.getInstance(texts.locale());
        return new Layout<>(List.of(
                Column.sorted("day", texts.of("obligation.day"), comparing(Due::day)),
                Column.sorted("what", texts.of("obligation.what"), comparing(due -> views.title(due.obligation()), words)),
                Column.sorted("who", texts.of("obligation.who"), comparing(due -> views.table().party(due.obligation().party()) + " " + due.obligation().owner(), words)),
                Column.plain(texts.of("obligation.stands")),
                Column.sorted("standing", texts.of("obligation.standing"), comparing(due -> due.standing(views.today())))),
                List.of(new Choice<>("", texts.of("obligation.show.all"), _ -> true),
                        new Choice<>("open", texts.of("obligation.show.open"), due -> due.evidence().isEmpty()),
                        new Choice<>("overdue", texts.of("obligation.show.overdue"), due -> due.standing(views.today()) == Standing.OVERDUE),
                        new Choice<>("own", texts.of("obligation.show.own"), due -> due.obligation().party() == views.table().reader()),
                        new Choice<>("done", texts.of("obligation.show.done"), due -> due.evidence().isPresent())),
                due -> views.title(due.obligation()) + " " + due.obligation().owner() + " " + views.table().party(due.obligation().party()), LENGTH);
    }
}
