package fi.luotsi.ui.expert;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.expert.ExpertAct;
import fi.luotsi.negotiation.expert.Experts;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.TimelineEntry;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.timeline.Event;
import fi.luotsi.ui.timeline.EventKind;
import fi.luotsi.ui.timeline.TellsTimeline;

/** Which experts the own side has asked: on the own negotiators' timeline only, in no log. */
@Component
class ExpertsInTimeline implements TellsTimeline {

    private final Experts experts;

    ExpertsInTimeline(Experts experts) {
        this.experts = experts;
    }

    @Override
    public List<Event> events(Acting.Person acting, OpenedTable table) {
        return experts.acts(acting, table.table().head().id()).stream().map(act -> event(table, act, Party.of(acting))).toList();
    }

    private static Event event(OpenedTable table, ExpertAct act, Party own) {
        var texts = table.texts();
        var expert = act.expert();
        var what = texts.of("expert.did." + act.what(), expert.task(), new SectionNames(texts).names(expert.assignment().sections()),
                texts.formats().date(expert.assignment().lastDay()));
        var entry = new TimelineEntry(expert.at(), texts.formats().dateTime(expert.at()), expert.by() + ", " + table.party(own) + " · " + texts.of("timeline.own"), what, null,
                new Link(what, table.home() + "/experts"), TimelineEntry.Kind.REMARK);
        return new Event(entry, EventKind.EXPERT, own, 0, Set.of());
    }
}
