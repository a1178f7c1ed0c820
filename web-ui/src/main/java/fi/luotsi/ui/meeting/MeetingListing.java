package fi.luotsi.ui.meeting;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.text.Collator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.meeting.Meeting;
import fi.luotsi.meeting.Minutes;
import fi.luotsi.ui.listing.Column;
import fi.luotsi.ui.listing.Layout;
import fi.luotsi.ui.table.Texts;

/** How the list of meetings can be sorted and narrowed. */
record MeetingListing(Texts texts) {

    private static final int LENGTH = 50;

    Layout<Meeting> layout() {
        var words = Collator.getInstance(texts.locale());
        return new Layout<>(List.of(
                Column.sorted("number", texts.of("meeting.number"), comparing(Meeting::year).thenComparing(Meeting::number)),
                Column.sorted("title", texts.of("meeting.one"), comparing(meeting -> meeting.invitation().title(), words)),
                Column.sorted("kind", texts.of("meeting.fact.kind"), comparing(this::kind, words)),
                Column.sorted("time", texts.of("meeting.fact.time"), comparing(meeting -> meeting.invitation().begins())),
                Column.sorted("place", texts.of("meeting.fact.place"), comparing(MeetingListing::place, words)),
                Column.sorted("minutes", texts.of("meeting.minutes"), comparing(MeetingListing::minutes, nullsFirst(naturalOrder())))),
                List.of(), meeting -> meeting.invitation().title() + " " + kind(meeting) + " " + place(meeting), LENGTH);
    }

    private String kind(Meeting meeting) {
        return texts.of("meeting.kind.", meeting.invitation().kind());
    }

    private static String place(Meeting meeting) {
        var place = meeting.invitation().place();
        return place == null ? String.valueOf(meeting.invitation().link()) : place;
    }

    private static Minutes.@Nullable State minutes(Meeting meeting) {
        var minutes = meeting.minutes();
        return minutes == null ? null : minutes.state();
    }
}
