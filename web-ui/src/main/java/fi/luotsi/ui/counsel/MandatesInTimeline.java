package fi.luotsi.ui.counsel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.mandate.Mandate;
import fi.luotsi.negotiation.mandate.MandateAct;
import fi.luotsi.negotiation.mandate.Mandates;
import fi.luotsi.negotiation.mandate.Request;
import fi.luotsi.negotiation.mandate.Subject;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.TimelineEntry;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.timeline.Event;
import fi.luotsi.ui.timeline.EventKind;
import fi.luotsi.ui.timeline.TellsTimeline;

/** The own side's mandates and what was asked of the own principal: on the own negotiators' timeline only, in no log. */
@Component
class MandatesInTimeline implements TellsTimeline {

    private final Mandates mandates;

    MandatesInTimeline(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    public List<Event> events(Acting.Person acting, OpenedTable table) {
        return mandates.beside(acting, table.table()).map(book -> told(table, mandates.acts(acting, table.table()), book.requests(), Party.of(acting))).orElse(List.of());
    }

    private static List<Event> told(OpenedTable table, List<MandateAct> acts, List<Request> requests, Party own) {
        var events = new ArrayList<Event>();
        for (MandateAct act : acts) {
            var mandate = act.mandate();
            var limit = table.texts().of("counsel.limit." + mandate.bound(), table.texts().measure(mandate.limit()));
            events.add(event(table, own, mandate.subject(), act.ended() ? "ended" : "kept", limit, act.ended() ? null : mandate.decision().body(), mandate.keptBy(), mandate.keptAt()));
        }
        for (Request request : requests) {
            var subject = acts.stream().map(MandateAct::mandate).filter(mandate -> mandate.id().equals(request.mandate())).map(Mandate::subject).findFirst();
            subject.ifPresent(about -> {
                events.add(event(table, own, about, "asked", table.texts().measure(request.asked()), request.reason(), request.askedByName(), request.askedAt()));
                var ruling = request.ruling();
                if (ruling != null) {
                    events.add(event(table, own, about, ruling.granted() ? "granted" : "denied", table.texts().measure(request.asked()), ruling.reason(), ruling.by(), ruling.at()));
                }
            });
        }
        return events;
    }

    private static Event event(OpenedTable table, Party own, Subject subject, String happened, String value, @Nullable String why, String by, Instant at) {
        var what = table.texts().of("timeline.mandate." + happened, MandateLine.subject(subject, table.view(), table.texts()), value);
        var entry = new TimelineEntry(at, table.texts().formats().dateTime(at), by + ", " + table.party(own) + " · " + table.texts().of("timeline.own"), what,
                why == null || why.isBlank() ? null : why, new Link(what, table.home() + "/mandates"), TimelineEntry.Kind.REMARK);
        return new Event(entry, EventKind.MANDATE, own, 0, subject instanceof Subject.OfTerm(TermId term) ? Set.of(term) : Set.of());
    }
}
