package fi.luotsi.ui.obligation;

import static net.fortuna.ical4j.model.property.immutable.ImmutableMethod.PUBLISH;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fi.luotsi.agreement.obligation.Obligation;
import fi.luotsi.agreement.obligation.Obligation.Due;
import fi.luotsi.negotiation.NegotiationHead;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The register as calendars take it (RFC 5545): one whole day for each thing due, under a UID that stays the same, so that taking the file again changes nothing
 * but what changed.
 *
 * @param lastDay of the agreement
 */
record ObligationCalendar(ObligationViews views, List<Obligation> obligations, Optional<LocalDate> lastDay) {

    String text() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Luotsi//FI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(PUBLISH);
        obligations.stream().flatMap(obligation -> obligation.dues().stream()).forEach(due -> calendar.add(event(due)));
        lastDay.ifPresent(day -> calendar.add(end(day)));
        return calendar.toString();
    }

    private VEvent event(Due due) {
        var obligation = due.obligation();
        var row = views.row(due);
        var event = day(due.day(), obligation.id() + "-" + due.day() + "@luotsi", row.title());
        event.add(new DtStamp(due.evidence().map(evidence -> evidence.hand().at()).orElse(obligation.recorded().at())));
        var who = row.owner().isEmpty() ? row.party() : row.party() + ", " + row.owner();
        event.add(new Description(String.join("\n", views.table().texts().in(head().title()), who, row.tag().word())));
        return event;
    }

    private VEvent end(LocalDate day) {
        var event = day(day, head().id() + "-end@luotsi", views.table().texts().of("obligation.end", views.table().texts().in(head().title())));
        event.add(new DtStamp(head().opened()));
        return event;
    }

    private static VEvent day(LocalDate day, String uid, String summary) {
        var event = new VEvent(false);
        event.add(new DtStart<>(day));
        event.add(new Uid(uid));
        event.add(new Summary(summary));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        return event;
    }

    private NegotiationHead head() {
        return views.table().table().head();
    }
}
