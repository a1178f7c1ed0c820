package fi.luotsi.web.publicity;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.time.LocalDate;
import java.util.List;

import fi.luotsi.agreement.publicity.PublicListing;
import fi.luotsi.ui.listing.Choice;
import fi.luotsi.ui.listing.Column;
import fi.luotsi.ui.listing.Layout;
import fi.luotsi.ui.table.Texts;

/** How the list of public agreements can be sorted and narrowed. */
record OpenListing(Texts texts, LocalDate today) {

    private static final int LENGTH = 50;

    Layout<PublicListing> layout() {
        var words = Collator.getInstance(texts.locale());
        return new Layout<>(List.of(
                Column.sorted("title", texts.of("open.agreement"), comparing(line -> texts.in(line.title()), words)),
                Column.sorted("number", texts.of("open.number"), comparing(PublicListing::number)),
                Column.sorted("organizer", texts.of("open.organizer"), comparing(line -> texts.in(line.organizer()), words)),
                Column.sorted("provider", texts.of("open.provider"), comparing(line -> texts.in(line.provider()), words)),
                Column.sorted("period", texts.of("open.period"), comparing(PublicListing::firstDay)),
                Column.sorted("from", texts.of("open.in-force-from"), comparing(PublicListing::inForceFrom)),
                Column.sorted("state", texts.of("open.state"), comparing(line -> line.state(today)))),
                List.of(new Choice<>("", texts.of("open.show.all"), _ -> true), new Choice<>("valid", texts.of("open.show.valid"), line -> !line.state(today).isEnd())),
                line -> String.join(" ", line.number(), line.caseNumber(), texts.in(line.title()), texts.in(line.organizer()), texts.in(line.provider())), LENGTH);
    }

    /** The agreement as it stands in the list. */
    OpenLine line(PublicListing one) {
        var formats = texts.formats();
        return new OpenLine("/public/agreements/" + one.code(), texts.in(one.title()), texts.of("deciding.number.version", one.number(), one.version()), texts.in(one.organizer()),
                texts.in(one.provider()), formats.date(one.firstDay()) + "–" + formats.date(one.lastDay()), formats.date(one.inForceFrom()), texts.of("deciding.state.", one.state(today)));
    }
}
