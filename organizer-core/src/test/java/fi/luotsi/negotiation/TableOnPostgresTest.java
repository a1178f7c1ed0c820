package fi.luotsi.negotiation;

import static fi.luotsi.negotiation.UusimaaOnPostgres.accept;
import static fi.luotsi.negotiation.UusimaaOnPostgres.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import fi.luotsi.audit.LogEntry;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.target.Baseline;
import fi.luotsi.target.ImpactTarget;

class TableOnPostgresTest {

    final UusimaaOnPostgres uusimaa = new UusimaaOnPostgres();

    @AfterEach
    void close() {
        uusimaa.close();
    }

    @Test
    void whatWasDraftedComesBackAsItWasSavedAndOnlyToTheOwnSide() {
        var id = uusimaa.open();
        var target = new TermValue.Target(new ImpactTarget("Lapset kasvavat kotona", "3563", "%", ImpactTarget.Direction.AT_MOST,
                new BigDecimal("1.40"), 2020, new BigDecimal("2"), new Baseline.Measured(new BigDecimal("1.52"), 2017, "Uusimaa", "Sotkanet", "3563~HVA-90~2017~TOTAL"), "Raportti"));
        var term = uusimaa.organizers.addTarget(uusimaa.negotiator, id, Words.of("Sijoitetut lapset", "Placerade barn"), target, "Painopiste");
        assertThat(uusimaa.reading.tablePackage(uusimaa.colleague, id).require(term).draft())
                .satisfies(draft -> {
                    assertThat(draft.value()).isEqualTo(target);
                    assertThat(draft.reason()).isEqualTo("Painopiste");
                    assertThat(draft.version()).isEqualTo(1);
                });
        assertThat(uusimaa.reading.tablePackage(uusimaa.manager, id).terms()).isEmpty();
    }

    @Test
    void theExerciseComesToItsResultAndIsFrozenUnderItsFingerprint() {
        var id = uusimaa.openAndSend();
        uusimaa.providers.draft(uusimaa.manager, id, List.of(offer(uusimaa.childProtection, "322", "Hinnat"),
                offer(uusimaa.psychiatry, "98", "Jono"), offer(uusimaa.olderPeople, "1170", "Kotihoito")));
        assertThat(uusimaa.providers.acceptTheRest(uusimaa.manager, id)).isEqualTo(1);
        uusimaa.providers.send(uusimaa.manager, id, UUID.randomUUID());
        assertThat(uusimaa.reading.difference(uusimaa.negotiator, id, 1, 2).changes()).hasSize(3);
        uusimaa.organizers.draft(uusimaa.negotiator, id, List.of(offer(uusimaa.childProtection, "318", "Hinnat"),
                offer(uusimaa.psychiatry, "97", "Puolet"), accept(uusimaa.olderPeople)));
        uusimaa.organizers.send(uusimaa.negotiator, id, UUID.randomUUID());
        uusimaa.providers.acceptTheRest(uusimaa.manager, id);
        uusimaa.providers.send(uusimaa.manager, id, UUID.randomUUID());

        var result = uusimaa.reading.tablePackage(uusimaa.manager, id);
        assertThat(result.head().phase()).isInstanceOfSatisfying(Phase.Negotiated.class, phase ->
                assertThat(phase.fingerprint()).isEqualTo(PackageJson.fingerprint(result)));
        assertThat(uusimaa.reading.head(uusimaa.decisionMaker, id).caseNumber()).isEqualTo("UMKno-2018-1042");
    }

    @Test
    void theSameKeyTwiceIsOneMove() {
        var id = uusimaa.open();
        var key = UUID.randomUUID();
        assertThat(uusimaa.organizers.send(uusimaa.negotiator, id, key)).isEqualTo(1);
        assertThat(uusimaa.organizers.send(uusimaa.negotiator, id, key)).isEqualTo(1);
        assertThat(uusimaa.reading.head(uusimaa.negotiator, id).round()).isEqualTo(2);
    }

    @Test
    void aDoubleClickFromManyThreadsIsOneMove() throws Exception {
        var id = uusimaa.open();
        var key = UUID.randomUUID();
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Integer> send = () -> uusimaa.organizers.send(uusimaa.negotiator, id, key);
            for (var sent : threads.invokeAll(java.util.Collections.nCopies(16, send))) {
                assertThat(sent.get()).isEqualTo(1);
            }
        }
        assertThat(uusimaa.superuser.sql("select count(*) from negotiation_move").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void aDoubleClickOnOpeningOpensOneNegotiationAndItsCaseNumberNamesNoOther() throws Exception {
        var id = NegotiationId.random();
        var opening = new Opening(uusimaa.enterprise, fi.luotsi.catalogue.Words.of("Sopimus", "Avtal"), "KAKSOIS-1", fi.luotsi.period.Period.of(2030, 2030), 7,
                fi.luotsi.testing.CoreOnPostgres.NOW, List.of(new Opening.Laid(uusimaa.childProtection, null, null)));
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<NegotiationId> open = () -> uusimaa.organizers.open(uusimaa.negotiator, id, opening);
            for (var opened : threads.invokeAll(java.util.Collections.nCopies(16, open))) {
                assertThat(opened.get()).isEqualTo(id);
            }
        }
        assertThat(uusimaa.superuser.sql("select count(*) from negotiation_term").query(Integer.class).single()).isEqualTo(1);
        var refused = catchThrowableOfType(RulesBroken.class, () -> uusimaa.organizers.open(uusimaa.negotiator, opening));
        assertThat(refused.violations()).extracting(RulesBroken.Violation::rule).containsExactly(NegotiationRule.CASE_NUMBER_IS_FREE);
    }

    @Test
    void theSecondOfTwoColleaguesSeesBothValues() {
        var id = uusimaa.open();
        uusimaa.organizers.draft(uusimaa.negotiator, id, List.of(offer(uusimaa.childProtection, "310", null)));
        var conflict = catchThrowableOfType(DraftChangedMeanwhile.class, () ->
                uusimaa.organizers.draft(uusimaa.colleague, id, List.of(offer(uusimaa.childProtection, "312", null))));
        assertThat(conflict.conflicts()).singleElement().satisfies(both -> {
            assertThat(both.typed().value()).isEqualTo(new TermValue.Frame(UusimaaOnPostgres.millions("312")));
            assertThat(both.stored()).extracting(DraftItem::value).isEqualTo(new TermValue.Frame(UusimaaOnPostgres.millions("310")));
        });
    }

    @Test
    void ofManyWritersOnOneTermEveryRaceHasOneWinnerAndNobodyIsOverwrittenUnseen() throws Exception {
        var id = uusimaa.open();
        for (int race = 0; race < 25; race++) {
            int seen = race;
            try (var threads = Executors.newFixedThreadPool(4)) {
                var writers = java.util.stream.IntStream.range(0, 4).mapToObj(writer -> (Callable<Boolean>) () -> {
                    var value = new TermValue.Frame(UusimaaOnPostgres.millions(seen + "." + (writer + 1)));
                    try {
                        uusimaa.organizers.draft(uusimaa.negotiator, id, List.of(DraftEntry.offer(uusimaa.childProtection.id(), value, null, seen)));
                        return true;
                    } catch (DraftChangedMeanwhile tooLate) {
                        return false;
                    }
                }).toList();
                long winners = 0;
                for (var writer : threads.invokeAll(writers)) {
                    winners += writer.get() ? 1 : 0;
                }
                assertThat(winners).isEqualTo(1);
            }
        }
    }

    @Test
    void theRoundsSayWhoMovedWhenAndWhichMoveWasTheLast() {
        var id = uusimaa.open();
        assertThat(SentRound.lastSequence(uusimaa.reading.rounds(uusimaa.negotiator, id))).isZero();
        uusimaa.organizers.send(uusimaa.negotiator, id, UUID.randomUUID());
        var rounds = uusimaa.reading.rounds(uusimaa.manager, id);
        assertThat(rounds).extracting(SentRound::number).containsExactly(1, 2);
        assertThat(SentRound.lastSequence(rounds)).isEqualTo(uusimaa.reading.moves(uusimaa.manager, id).getLast().sequence());
        assertThatThrownBy(() -> uusimaa.reading.rounds(uusimaa.stranger, id)).isInstanceOf(NegotiationNotFound.class);
    }

    @Test
    void everyMoveIsInTheLogAndTheChainHolds() {
        var id = uusimaa.openAndSend();
        var chain = uusimaa.reading.moves(uusimaa.manager, id);
        assertThat(chain).extracting(LogEntry::what).containsExactly("OPENED", "OFFERED", "OFFERED", "OFFERED", "OFFERED", "ROUND_SENT");
        assertThat(chain).allMatch(LogEntry::isGenuine);
        for (int index = 1; index < chain.size(); index++) {
            assertThat(chain.get(index).previousHash()).isEqualTo(chain.get(index - 1).hash());
            assertThat(chain.get(index).sequence()).isEqualTo(index + 1);
        }
    }

    @Test
    void aChangedRowOfTheLogShows() {
        var id = uusimaa.openAndSend();
        uusimaa.superuser.sql("update audit_entry set after = '{\"kind\":\"FRAME\",\"euros\":\"1.00\"}' where sequence = 3").update();
        assertThat(uusimaa.reading.moves(uusimaa.negotiator, id)).filteredOn(row -> !row.isGenuine())
                .extracting(LogEntry::sequence).containsExactly(3L);
    }

    @Test
    void anAuditorsReadingIsWrittenDownAndSeenByAuditorsAlone() {
        var id = uusimaa.openAndSend();
        uusimaa.reading.tablePackage(uusimaa.auditor, id);
        assertThat(uusimaa.reading.readings(uusimaa.auditor, id)).extracting(LogEntry::what).containsExactly("PACKAGE_READ");
        assertThat(uusimaa.reading.readings(uusimaa.negotiator, id)).isEmpty();
        assertThat(uusimaa.reading.readings(uusimaa.manager, id)).isEmpty();
    }

    @Test
    void whatIsNotTheirsDoesNotExist() {
        var id = uusimaa.openAndSend();
        for (var outsider : List.of(uusimaa.foreigner, uusimaa.stranger, uusimaa.administrator, uusimaa.decisionMaker)) {
            assertThatThrownBy(() -> uusimaa.reading.tablePackage(outsider, id)).isInstanceOf(NegotiationNotFound.class);
            assertThat(uusimaa.reading.list(outsider, null)).isEmpty();
        }
        assertThatThrownBy(() -> uusimaa.providers.draft(uusimaa.stranger, id, List.of(accept(uusimaa.psychiatry)))).isInstanceOf(NegotiationNotFound.class);
        assertThatThrownBy(() -> uusimaa.organizers.send(uusimaa.foreigner, id, UUID.randomUUID())).isInstanceOf(NegotiationNotFound.class);
        assertThatThrownBy(() -> uusimaa.organizers.send(uusimaa.auditor, id, UUID.randomUUID())).isInstanceOf(NegotiationNotFound.class);
    }

    @Test
    void aFailedSendLeavesNothingHalfDone() {
        var id = uusimaa.openAndSend();
        assertThatThrownBy(() -> uusimaa.providers.send(uusimaa.manager, id, UUID.randomUUID())).isInstanceOf(RulesBroken.class);
        assertThat(uusimaa.reading.head(uusimaa.manager, id).round()).isEqualTo(2);
        assertThat(uusimaa.superuser.sql("select count(*) from negotiation_move").query(Integer.class).single()).isEqualTo(1);
    }
}
