package fi.luotsi.negotiation;

import static fi.luotsi.negotiation.PlayedTable.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import fi.luotsi.acting.Acting;
import fi.luotsi.budget.LineKind;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermValue;

/** Random moves from a written seed, beside a reference that knows per term only who offered what last and what is agreed. */
class RandomTablesTest {

    private static final List<Term> TERMS = List.of(CHILD_PROTECTION, PSYCHIATRY, OLDER_PEOPLE);

    private final PlayedTable table = withThreeFrames();
    private final Map<Term, TermValue> agreed = new HashMap<>();
    private final Map<Term, TermValue> offered = new HashMap<>();
    private final Map<Term, Party> offerer = new HashMap<>();

    @RepeatedTest(300)
    void whateverThePartiesTryTheTableKeepsItsPromises(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        Party turn = Party.ORGANIZER;
        for (int move = 0; move < 12 && agreed.size() < TERMS.size(); move++) {
            Acting.Person acting = turn == Party.ORGANIZER ? NEGOTIATOR : MANAGER;
            var accepted = new HashMap<Term, TermValue>();
            var countered = new HashMap<Term, TermValue>();
            for (Term term : TERMS) {
                tryOne(random, acting, turn, term, accepted, countered);
            }
            if (sends(acting)) {
                agreed.putAll(accepted);
                offered.putAll(countered);
                for (Term term : countered.keySet()) {
                    offerer.put(term, turn);
                }
                turn = turn.other();
            }
            assertTheReferenceHolds();
        }
    }

    private void tryOne(Random random, Acting.Person acting, Party turn, Term term, Map<Term, TermValue> accepted, Map<Term, TermValue> countered) {
        int choice = random.nextInt(4);
        try {
            if (choice == 0) {
                table.draft(acting, accept(term));
                accepted.put(term, offered.get(term));
            } else if (choice == 1) {
                var amount = Integer.toString(100 + random.nextInt(700));
                table.draft(acting, offer(term, amount, "Siemen"));
                if (!new TermValue.Frame(millions(amount)).equals(offered.get(term))) {
                    countered.put(term, new TermValue.Frame(millions(amount)));
                }
            } else if (choice == 2) {
                table.draft(acting, cannot(term, "Ei onnistu"));
            }
        } catch (RulesBroken refused) {
            assertThat(refused.violations()).isNotEmpty();
            if (choice == 0) {
                assertThat(agreed.containsKey(term) || !offered.containsKey(term) || offerer.get(term) == turn || turn == Party.ORGANIZER)
                        .as("an acceptance is refused for a reason the reference knows").isTrue();
            }
        }
    }

    private boolean sends(Acting.Person acting) {
        try {
            table.send(acting);
            return true;
        } catch (RulesBroken refused) {
            return false;
        }
    }

    private void assertTheReferenceHolds() {
        for (Term term : TERMS) {
            assertThat(table.term(term).agreedValue().orElse(null)).isEqualTo(agreed.get(term));
            assertThat(table.term(term).latest().map(Revision::value).orElse(null)).isEqualTo(offered.get(term));
        }
        var sum = table.table().sentSum(Party.ORGANIZER, Year.of(2020), LineKind.EXPENSES);
        assertThat(sum.exceeds(millions("1585"))).as("the organizer never stands above its envelope").isFalse();
        assertThat(table.table().head().phase() instanceof Phase.Negotiated).isEqualTo(agreed.size() == TERMS.size());
        assertThat(table.table().rounds()).extracting(SentRound::number)
                .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, table.table().rounds().size()).boxed().toList());
    }
}
