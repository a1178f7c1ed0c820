package fi.luotsi.ui.summary;

import java.util.List;
import java.util.stream.Stream;

import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.dispute.Disagreement;
import fi.luotsi.negotiation.issue.IssueStanding;
import fi.luotsi.negotiation.issue.OpenIssue;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.summary.DecisionSummary.Contested;
import fi.luotsi.ui.summary.DecisionSummary.LeftOpen;
import fi.luotsi.ui.summary.DecisionSummary.Position;
import fi.luotsi.ui.summary.Room.Some;
import fi.luotsi.ui.table.ValueWords;

/** What the parties left open, and what they disagreed on. */
record OpenPart(Ground ground, Room room) {

    Some<LeftOpen> open() {
        return room.some(ground.issues().stream().filter(issue -> issue.standing(ground.today()) != IssueStanding.RESOLVED).map(this::leftOpen).toList());
    }

    private LeftOpen leftOpen(OpenIssue issue) {
        var texts = ground.texts();
        var content = issue.content();
        var href = ground.table().home() + "/issues/" + issue.id();
        return new LeftOpen(new Link(texts.in(content.title()), href), content.owner().name() + ", " + ground.table().party(content.owner().party()),
                new Link(texts.formats().date(content.deadline()), href), content.otherwise() == null ? null : room.quote(texts.in(content.otherwise())),
                content.exposure() == null ? null : new Link(texts.formats().millionsWithUnit(content.exposure()), href));
    }

    Some<Contested> contested() {
        return room.some(ground.disagreements().stream().flatMap(dispute -> ground.table().table().term(dispute.term()).stream().map(state -> contested(dispute, state))).toList());
    }

    private Contested contested(Disagreement dispute, TermState state) {
        var positions = Stream.of(Party.values()).flatMap(party -> position(dispute, party)).toList();
        return new Contested(new Link(ground.table().view().name(state), ground.table().home() + "/disputes/" + dispute.id()), List.copyOf(positions), outcome(state));
    }

    private Stream<Position> position(Disagreement dispute, Party party) {
        return dispute.positionOf(party).map(position -> new Position(ground.texts().of("table.party." + party), room.quote(position.text()))).stream();
    }

    private Link outcome(TermState state) {
        var words = new ValueWords(ground.texts());
        return ground.link(state, state.agreedValue().map(agreed -> ground.texts().of("summary.contested.agreed", words.line(agreed)))
                .orElse(ground.texts().of("summary.contested.alternatives")));
    }
}
