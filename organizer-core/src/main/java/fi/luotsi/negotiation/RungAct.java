package fi.luotsi.negotiation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import fi.luotsi.audit.ActionLog;
import fi.luotsi.notice.Fact;
import fi.luotsi.notice.bell.Call;
import fi.luotsi.notice.bell.Occasion;

/**
 * Acts that ring the bell on both sides whenever they are written to a table's log: a new one is a line here. A constant's name is the
 * act's, and the act's item is what lies at the path.
 */
enum RungAct {
    DISPUTE_MOVED_UP(Occasion.DISPUTE_MOVED_UP, "/disputes/", after -> Stream.of(count(after, "level"))),
    DISPUTE_RAISED(Occasion.DISPUTE_RAISED, "/disputes/", _ -> Stream.of()),
    MEETING_CALLED(Occasion.MEETING_CALLED, "/meetings/", RungAct::meeting),
    MEETING_CANCELLED(Occasion.MEETING_CANCELLED, "/meetings/", RungAct::meeting),
    MEETING_CHANGED(Occasion.MEETING_CHANGED, "/meetings/", RungAct::meeting),
    MEMO_PUBLISHED(Occasion.MEMO_PUBLISHED, "/meetings/", RungAct::meeting),
    MINUTES_HANDED_OVER(Occasion.MINUTES_HANDED_OVER, "/meetings/", RungAct::meeting);

    private final Occasion occasion;
    private final String below;
    private final Function<Map<String, Object>, Stream<Fact>> facts;

    RungAct(Occasion occasion, String below, Function<Map<String, Object>, Stream<Fact>> facts) {
        this.occasion = occasion;
        this.below = below;
        this.facts = facts;
    }

    /** Empty where the act is nothing to call anybody for. */
    static Optional<RungAct> of(ActionLog.Act act) {
        return Arrays.stream(values()).filter(rung -> rung.name().equals(act.what()) && act.item() != null && act.after() != null).findFirst();
    }

    Call call(NegotiationId id, Fact title, ActionLog.Act act) {
        var after = act.after() == null ? Map.<String, Object>of() : act.after();
        var said = Stream.concat(Stream.of(title), facts.apply(after)).toList();
        return Call.of(occasion, TableNews.negotiators(Party.values()), TableNews.path(id, below + act.item()), said.toArray(Fact[]::new));
    }

    private static Stream<Fact> meeting(Map<String, Object> after) {
        return List.<Fact>of(new Fact.Text(String.valueOf(after.get("name"))), new Fact.Day(LocalDate.parse(String.valueOf(after.get("day"))))).stream();
    }

    private static Fact count(Map<String, Object> after, String member) {
        return new Fact.Count(Long.parseLong(String.valueOf(after.get(member))));
    }
}
