package fi.luotsi.negotiation;

import static fi.luotsi.negotiation.PlayedTable.MANAGER;
import static fi.luotsi.negotiation.PlayedTable.NEGOTIATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import fi.luotsi.acting.Acting;
import fi.luotsi.budget.LineKind;
import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.term.Place;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;

/**
 * Random graphs of conditions from a written seed, beside a reference that tries every set of terms and every way through the
 * graph. The reference writes down each party's last word itself and asks nothing of the product but whether a move was refused.
 */
class RandomConditionsTest {

    /** That the term's revision of a round is depended on. */
    private record Need(int on, int round) {}

    /** What lies on the table of a term: the offer with its needs, and what each party's last word needs beside them. */
    private static final class Lying {
        Party offerer = Party.ORGANIZER;
        int round;
        boolean accepted;
        Set<Need> offered = Set.of();
        final Map<Party, Set<Need>> words = new HashMap<>();

        Set<Need> needs() {
            var all = new HashSet<>(offered);
            words.values().forEach(all::addAll);
            return all;
        }
    }

    private final Map<Integer, Lying> lying = new LinkedHashMap<>();
    private final Set<Integer> locked = new HashSet<>();
    private List<Term> terms = List.of();
    private static int circles;
    private static int tiedLocks;

    @AfterAll
    static void theRandomTablesWereNotTooTame() {
        assertThat(circles).as("circles that were refused").isGreaterThan(50);
        assertThat(tiedLocks).as("terms locked together with others").isGreaterThan(50);
    }

    @RepeatedTest(400)
    void locksWhatTheReferenceLocksAndRefusesWhatLeadsInACircle(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        terms = IntStream.rangeClosed(1, 3 + random.nextInt(4)).mapToObj(RandomConditionsTest::frame).toList();
        var table = new PlayedTable(terms.toArray(Term[]::new));
        Acting.Person acting = NEGOTIATOR;
        for (int round = 1; round <= 7 && table.table().head().phase() instanceof Phase.UnderNegotiation; round++) {
            var said = new LinkedHashMap<Integer, DraftEntry>();
            for (int term = 0; term < terms.size(); term++) {
                say(random, table, acting, round, term, said);
            }
            try {
                table.send(acting);
            } catch (RulesBroken refused) {
                return;
            }
            lay(Party.of(acting), round, said);
            lock();
            compare(table);
            acting = acting == NEGOTIATOR ? MANAGER : NEGOTIATOR;
        }
    }

    private void say(Random random, PlayedTable table, Acting.Person acting, int round, int term, Map<Integer, DraftEntry> said) {
        var party = Party.of(acting);
        int choice = lying.containsKey(term) ? random.nextInt(8) : random.nextInt(3);
        var id = terms.get(term).id();
        var entry = choice < 2 ? DraftEntry.offer(id, new TermValue.Frame(new Euros(100L * (1 + random.nextInt(9_000)))), "Siemen", 0)
                : choice < 6 && lying.containsKey(term) ? DraftEntry.accept(id, 0)
                : choice == 6 ? new DraftEntry(id, null, Stand.CANNOT, "Siemen", null, null, 0) : null;
        if (entry == null) {
            return;
        }
        if (entry.stand() != Stand.CANNOT && random.nextInt(3) > 0) {
            entry = entry.onlyIf(List.of(condition(random, round, term, said)).stream().flatMap(List::stream).toList());
        }
        try {
            table.draft(acting, entry);
            said.put(term, entry);
            assertThat(circleThrough(term, party, round, said)).as("an accepted draft has no circle").isFalse();
        } catch (RulesBroken refused) {
            if (refused.violations().stream().allMatch(violation -> violation.rule() == NegotiationRule.CONDITIONS_FORM_NO_CIRCLE)) {
                var tried = new LinkedHashMap<>(said);
                tried.put(term, entry);
                assertThat(circleThrough(term, party, round, tried)).as("what was refused leads in a circle").isTrue();
                circles++;
            }
        }
    }

    private List<Condition> condition(Random random, int round, int term, Map<Integer, DraftEntry> said) {
        int on = random.nextInt(terms.size());
        boolean drafted = said.containsKey(on) && said.get(on).value() != null;
        if (on == term || !drafted && (!lying.containsKey(on) || locked.contains(on))) {
            return List.of();
        }
        return List.of(new Condition(terms.get(on).id(), drafted ? round : lying.get(on).round));
    }

    /** Every way from the term over whatever depends on what; no cleverness. */
    private boolean circleThrough(int start, Party party, int round, Map<Integer, DraftEntry> said) {
        var edges = new HashMap<Integer, Set<Integer>>();
        for (int term = 0; term < terms.size(); term++) {
            var entry = said.get(term);
            var needs = new HashSet<Need>();
            var before = lying.get(term);
            if (before != null && !locked.contains(term) && (entry == null || entry.value() == null)) {
                needs.addAll(before.offered);
                before.words.forEach((who, word) -> needs.addAll(entry != null && who == party ? Set.of() : word));
            }
            if (entry != null) {
                needs.addAll(needs(entry));
            }
            var live = new HashSet<Integer>();
            for (Need need : needs) {
                boolean drafted = said.containsKey(need.on()) && said.get(need.on()).value() != null;
                var named = lying.get(need.on());
                if (drafted ? need.round() == round : named != null && !locked.contains(need.on()) && named.round == need.round()) {
                    live.add(need.on());
                }
            }
            edges.put(term, live);
        }
        return walks(start, start, edges, new ArrayList<>());
    }

    private static boolean walks(int from, int goal, Map<Integer, Set<Integer>> edges, List<Integer> way) {
        for (int next : edges.getOrDefault(from, Set.of())) {
            if (next == goal) {
                return true;
            }
            if (!way.contains(next)) {
                way.add(next);
                if (walks(next, goal, edges, way)) {
                    return true;
                }
                way.removeLast();
            }
        }
        return false;
    }

    private void lay(Party party, int round, Map<Integer, DraftEntry> said) {
        said.forEach((term, entry) -> {
            if (entry.value() == null) {
                lying.get(term).accepted = entry.stand() == Stand.ACCEPT;
                lying.get(term).words.put(party, needs(entry));
                return;
            }
            var offer = new Lying();
            offer.offerer = party;
            offer.round = round;
            offer.offered = needs(entry);
            lying.put(term, offer);
        });
    }

    private Set<Need> needs(DraftEntry entry) {
        return entry.conditions().stream().map(condition -> new Need(index(condition.on()), condition.round())).collect(Collectors.toSet());
    }

    /** Tries every set of unlocked terms and locks the largest one in which everything holds. */
    private void lock() {
        Set<Integer> best = Set.of();
        for (int bits = 1; bits < 1 << terms.size(); bits++) {
            var set = new HashSet<Integer>();
            for (int term = 0; term < terms.size(); term++) {
                if ((bits & 1 << term) != 0) {
                    set.add(term);
                }
            }
            if (set.size() > best.size() && holds(set)) {
                best = set;
            }
        }
        locked.addAll(best);
        tiedLocks += (int) best.stream().filter(term -> !lying.get(term).needs().isEmpty()).count();
    }

    private boolean holds(Set<Integer> set) {
        for (int term = 0; term < terms.size(); term++) {
            var on = lying.get(term);
            if (set.contains(term) && (on == null || locked.contains(term) || !on.accepted)) {
                return false;
            }
            if (on == null || locked.contains(term)) {
                continue;
            }
            for (Need need : on.needs()) {
                var named = lying.get(need.on());
                boolean there = named != null && named.round == need.round();
                if (set.contains(term) && !there || there && !locked.contains(need.on()) && set.contains(term) != set.contains(need.on())) {
                    return false;
                }
            }
        }
        return true;
    }

    private void compare(PlayedTable table) {
        for (int term = 0; term < terms.size(); term++) {
            assertThat(table.term(terms.get(term)).isAgreed()).as("term %d of %s", term, lying.keySet()).isEqualTo(locked.contains(term));
        }
        assertThat(table.table().head().phase() instanceof Phase.Negotiated).isEqualTo(locked.size() == terms.size());
    }

    private int index(TermId id) {
        return IntStream.range(0, terms.size()).filter(term -> terms.get(term).id().equals(id)).findFirst().orElseThrow();
    }

    private static Term frame(int number) {
        return new Term.FrameTerm(new TermId(new UUID(2, number)), new Place(5, number), Words.of("Kohta " + number, "Punkt " + number), "U" + number,
                Year.of(2020), LineKind.EXPENSES, null);
    }
}
