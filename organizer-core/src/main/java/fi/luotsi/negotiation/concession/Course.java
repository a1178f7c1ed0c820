package fi.luotsi.negotiation.concession;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Stand;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Measure;
import fi.luotsi.negotiation.term.TermValue;

/**
 * The numbers a party has stood behind for one term, oldest first. Accepting the other party's offer is standing behind its
 * number; a number that is measured otherwise than the last one (another indicator, another unit) cannot be compared and is left
 * out.
 *
 * @param words one at most for each round
 */
public record Course(List<Word> words) {

    /** @param accepted whether it is the other party's offer */
    public record Word(int round, Measure value, boolean accepted, String by, Instant at) {}

    private record Said(Word word, String yardstick) {}

    static Course of(TermState state, Party party) {
        var said = new TreeMap<Integer, Said>();
        state.answers().stream().filter(answer -> answer.party() == party && answer.stand() != Stand.CANNOT)
                .forEach(answer -> state.revisions().stream().filter(revision -> revision.round() == answer.revisionRound())
                        .flatMap(revision -> said(revision.value(), answer.round(), true, answer.authorName(), answer.at()))
                        .forEach(one -> said.put(answer.round(), one)));
        state.revisions().stream().filter(revision -> revision.party() == party)
                .flatMap(revision -> said(revision.value(), revision.round(), false, revision.authorName(), revision.at()))
                .forEach(one -> said.put(one.word().round(), one));
        return new Course(comparable(List.copyOf(said.values())));
    }

    private static Stream<Said> said(TermValue value, int round, boolean accepted, String by, Instant at) {
        var yardstick = value instanceof TermValue.Target(var target) ? target.indicator() + " " + target.unit() : "";
        return Measure.of(value).map(measure -> new Said(new Word(round, measure, accepted, by, at), yardstick)).stream();
    }

    /** What was said since the yardstick was last changed. */
    private static List<Word> comparable(List<Said> all) {
        var words = new ArrayList<Word>();
        for (Said one : all.reversed()) {
            if (!one.yardstick().equals(all.getLast().yardstick())) {
                break;
            }
            words.addFirst(one.word());
        }
        return List.copyOf(words);
    }

    public Optional<Measure> first() {
        return words.stream().findFirst().map(Word::value);
    }

    public Optional<Measure> last() {
        return upTo(Integer.MAX_VALUE);
    }

    /** The number the party stood behind after the round. */
    public Optional<Measure> upTo(int round) {
        return words.stream().filter(word -> word.round() <= round).reduce((older, newer) -> newer).map(Word::value);
    }

    /** The last number minus the first; empty as long as there is none. */
    public Optional<Measure> movement() {
        return movement(Integer.MAX_VALUE);
    }

    /** As {@link #movement}, as it was after the round. */
    public Optional<Measure> movement(int round) {
        return upTo(round).map(last -> last.minus(words.getFirst().value()));
    }
}
