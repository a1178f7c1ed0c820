package fi.luotsi.ui.meeting;

import static net.fortuna.ical4j.model.property.immutable.ImmutableMethod.CANCEL;
import static net.fortuna.ical4j.model.property.immutable.ImmutableMethod.REQUEST;

import java.net.URI;
import java.util.UUID;

import fi.luotsi.meeting.Invitation;
import fi.luotsi.meeting.Meeting;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.Party;
import fi.luotsi.ui.table.Texts;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A call to a meeting as a calendar takes it (RFC 5545, 5546): the same UID all its life, a sequence that rises with every change,
 * REQUEST until it is cancelled, CANCEL from then on.
 */
public record CalendarFile(Meeting meeting, NegotiationHead head, Texts texts) {

    /** The file's text. */
    public String text() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Luotsi//FI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(meeting.isCancelled() ? CANCEL : REQUEST);
        calendar.add(event());
        return calendar.toString();
    }

    private VEvent event() {
        var invitation = meeting.invitation();
        var event = new VEvent(false);
        event.add(new DtStamp(meeting.call().at()));
        event.add(new DtStart<>(invitation.begins().toInstant()));
        event.add(new DtEnd<>(invitation.finishes().toInstant()));
        event.add(new Uid(meeting.uid()));
        event.add(new Sequence(meeting.call().sequence()));
        event.add(new Status(meeting.isCancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        event.add(new Summary(invitation.title()));
        event.add(new Description(description(invitation)));
        if (invitation.place() != null) {
            event.add(new Location(invitation.place()));
        }
        if (invitation.link() != null) {
            event.add(new Url(URI.create(invitation.link())));
        }
        event.add(party(meeting.party(), true));
        event.add(party(meeting.party().other(), false));
        return event;
    }

    private String description(Invitation invitation) {
        var lines = new StringBuilder(texts.in(head.title())).append(", ").append(head.caseNumber());
        for (int index = 0; index < invitation.agenda().size(); index++) {
            lines.append('\n').append(index + 1).append(" § ").append(invitation.agenda().get(index).title());
        }
        return lines.toString();
    }

    /** A party is known by what the house knows it by: there is no address of a person in an invitation. */
    private Property party(Party party, boolean calls) {
        UUID id = party == Party.ORGANIZER ? head.organizer().value() : head.provider().value();
        var name = new ParameterList(java.util.List.of(new Cn(texts.in(party == Party.ORGANIZER ? head.organizerName() : head.providerName()))));
        var address = URI.create("urn:uuid:" + id);
        return calls ? new Organizer(name, address) : new Attendee(name, address);
    }
}
