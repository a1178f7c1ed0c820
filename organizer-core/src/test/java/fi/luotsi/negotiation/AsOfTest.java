package fi.luotsi.negotiation;

import static fi.luotsi.negotiation.PlayedTable.MANAGER;
import static fi.luotsi.negotiation.PlayedTable.MORNING;
import static fi.luotsi.negotiation.PlayedTable.NEGOTIATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;

/** A table as of a moment, beside what it was when that moment was. */
class AsOfTest {

    private static final int GAMES = 300;
    private static final int ROUNDS = 7;

    private final PlayedTable played = PlayedTable.withThreeFrames();

    @Test
    void asOfNowIsWhatStandsNow() {
        playTwoRounds();
        same(asOf(played.table(), Instant.parse("2100-01-01T00:00:00Z")), played.table());
    }

    @Test
    void beforeItsOpeningThereIsNothing() {
        assertThat(played.table().asOf(MORNING.minusNanos(1), Map.of())).isEmpty();
        var opened = asOf(played.table(), MORNING);
        assertThat(opened.terms()).isEmpty();
        assertThat(opened.head().isTurnOf(Party.ORGANIZER)).isTrue();
    }

    @Test
    void aDraftIsInNobodysPast() {
        played.draft(NEGOTIATOR, PlayedTable.offer(PlayedTable.CHILD_PROTECTION, "310", "Kehys."));
        assertThat(asOf(played.table(), MORNING.plusSeconds(1)).terms()).isEmpty();
        playTwoRounds();
        played.draft(NEGOTIATOR, PlayedTable.offer(PlayedTable.PSYCHIATRY, "95", "Kehys."));
        assertThat(asOf(played.table(), Instant.parse("2100-01-01T00:00:00Z")).terms()).allSatisfy(state -> assertThat(state.draft()).isNull());
    }

    @Test
    void aDisagreementStandsOnlyFromTheMomentItWasRaised() {
        playTwoRounds();
        var id = PlayedTable.CHILD_PROTECTION.id();
        var later = Instant.parse("2100-01-01T00:00:00Z");
        assertThat(played.table().asOf(later, Map.of(id, Dissent.ON_THE_LADDER)).orElseThrow().require(id).status()).isEqualTo(TermStatus.DISPUTED);
        assertThat(asOf(played.table(), later).require(id).status()).isNotEqualTo(TermStatus.DISPUTED);
    }

    /** Random games: after each round the table is put aside; at the end the table as of each of those moments is the one put aside. */
    @Test
    void asOfEachRoundIsTheTableThatStoodThen() {
        for (int seed = 0; seed < GAMES; seed++) {
            var random = new Random(seed);
            var table = PlayedTable.withThreeFrames();
            var stood = new ArrayList<NegotiationPackage>();
            for (int round = 1; round <= ROUNDS && table.table().head().phase() instanceof Phase.UnderNegotiation; round++) {
                Acting.Person acting = table.table().head().isTurnOf(Party.ORGANIZER) ? NEGOTIATOR : MANAGER;
                table.draft(acting, entries(random, table, Party.of(acting)).toArray(DraftEntry[]::new)).send(acting);
                stood.add(table.table());
            }
            for (var then : stood) {
                var moment = then.rounds().stream().filter(round -> round.sent() != null).reduce((first, last) -> last).orElseThrow().sent().at();
                same(asOf(table.table(), moment), then);
                var just = asOf(table.table(), moment.minusNanos(1));
                assertThat(just.head().round()).as("seed %s", seed).isEqualTo(then.rounds().stream().filter(round -> round.sent() != null).count());
                assertThat(just.rounds().getLast().sent()).isNull();
            }
        }
    }

    /** Each round's amounts are other ones than those before, so that none repeats what lies on the table. */
    private static List<DraftEntry> entries(Random random, PlayedTable table, Party party) {
        var entries = new ArrayList<DraftEntry>();
        for (Term term : List.of(PlayedTable.CHILD_PROTECTION, PlayedTable.PSYCHIATRY, PlayedTable.OLDER_PEOPLE)) {
            var state = table.term(term);
            if (state.canBeAcceptedBy(party) && random.nextInt(3) > 0) {
                entries.add(PlayedTable.accept(term));
            } else if (!state.isAgreed() && (random.nextInt(3) > 0 || entries.isEmpty() && term == PlayedTable.OLDER_PEOPLE)) {
                entries.add(PlayedTable.offer(term, String.valueOf(100 + 50 * table.table().head().round() + random.nextInt(50)), "Arvio."));
            }
        }
        if (entries.isEmpty()) {
            var open = List.of(PlayedTable.CHILD_PROTECTION, PlayedTable.PSYCHIATRY, PlayedTable.OLDER_PEOPLE).stream().filter(term -> !table.term(term).isAgreed()).findFirst().orElseThrow();
            entries.add(PlayedTable.offer(open, String.valueOf(520 + table.table().head().round()), "Uusi arvio."));
        }
        return entries;
    }

    private static NegotiationPackage asOf(NegotiationPackage table, Instant moment) {
        return table.asOf(moment, Map.of()).orElseThrow();
    }

    /** The same but for drafts and terms that only one party knows of. */
    private static void same(NegotiationPackage past, NegotiationPackage then) {
        assertThat(past.head()).isEqualTo(then.head());
        assertThat(past.rounds()).isEqualTo(then.rounds());
        assertThat(past.envelopes()).isEqualTo(then.envelopes());
        var known = then.terms().stream().filter(state -> state.introduced() != null).toList();
        assertThat(past.terms()).extracting(state -> state.term().id()).containsExactlyElementsOf(known.stream().map(AsOfTest::id).toList());
        for (var state : known) {
            var was = past.require(id(state));
            assertThat(was.status()).isEqualTo(state.status());
            assertThat(was.revisions()).isEqualTo(state.revisions());
            assertThat(was.answers()).isEqualTo(state.answers());
            assertThat(was.settlement()).isEqualTo(state.settlement());
            assertThat(was.awaits()).isEqualTo(state.awaits());
        }
    }

    private static TermId id(TermState state) {
        return state.term().id();
    }

    private void playTwoRounds() {
        played.draft(NEGOTIATOR, PlayedTable.offer(PlayedTable.CHILD_PROTECTION, "310", "Kehys.")).send(NEGOTIATOR)
                .draft(MANAGER, PlayedTable.offer(PlayedTable.CHILD_PROTECTION, "322", "Sijoitukset.")).send(MANAGER);
    }
}
