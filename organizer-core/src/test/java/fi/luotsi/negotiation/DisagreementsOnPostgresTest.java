package fi.luotsi.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.audit.LogEntry;
import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.dispute.Disagreement;
import fi.luotsi.negotiation.dispute.Disagreements;
import fi.luotsi.negotiation.dispute.DisputeDeadlines;
import fi.luotsi.negotiation.dispute.DisputeId;
import fi.luotsi.negotiation.dispute.DisputeRefused;
import fi.luotsi.negotiation.dispute.DisputeRule;
import fi.luotsi.negotiation.dispute.Ladder;
import fi.luotsi.negotiation.dispute.Ladders;
import fi.luotsi.period.Today;
import fi.luotsi.testing.CoreOnPostgres;

class DisagreementsOnPostgresTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(CoreOnPostgres.NOW, Today.FINLAND);

    final UusimaaOnPostgres uusimaa = new UusimaaOnPostgres();
    final Disagreements disagreements = uusimaa.core.the(Disagreements.class);
    final Ladders ladders = uusimaa.core.the(Ladders.class);
    final DisputeDeadlines deadlines = uusimaa.core.the(DisputeDeadlines.class);
    final NegotiationId id = uusimaa.openAndSend();

    @AfterEach
    void close() {
        uusimaa.close();
    }

    @Test
    void aTermOnTheLadderIsDisputedForBothUntilItIsSettledByBoth() {
        var dispute = raise("12000000");
        assertThat(status()).isEqualTo(TermStatus.DISPUTED);
        assertThat(disagreements.disagreement(uusimaa.manager, id, dispute).now()).satisfies(now -> {
            assertThat(now.level()).isEqualTo(3);
            assertThat(now.deadline()).isEqualTo(TODAY.plusDays(10));
        });
        disagreements.position(uusimaa.manager, id, dispute, "Hinnat ovat nousseet.");
        disagreements.propose(uusimaa.manager, id, dispute, "318 miljoonaa.");
        assertThat(refused(() -> disagreements.confirm(uusimaa.manager, id, dispute))).containsExactly(DisputeRule.NOBODY_CONFIRMS_THEIR_OWN_PROPOSAL);
        disagreements.confirm(uusimaa.negotiator, id, dispute);
        assertThat(status()).isEqualTo(TermStatus.OFFERED);
        var settled = disagreements.disagreement(uusimaa.auditor, id, dispute);
        assertThat(settled.resolution().orElseThrow().text()).isEqualTo("318 miljoonaa.");
        assertThat(settled.positionOf(Party.PROVIDER).orElseThrow().text()).isEqualTo("Hinnat ovat nousseet.");
    }

    @Test
    void agreeingOnTheTableSettlesItInTheSameBreath() {
        var dispute = raise(null);
        uusimaa.providers.acceptTheRest(uusimaa.manager, id);
        uusimaa.providers.send(uusimaa.manager, id, UUID.randomUUID());
        assertThat(disagreements.disagreement(uusimaa.negotiator, id, dispute).steps()).extracting(Disagreement.Step::kind)
                .containsExactly(Disagreement.Kind.RAISED, Disagreement.Kind.AGREED_ON_THE_TABLE);
        assertThat(status()).isEqualTo(TermStatus.AGREED);
    }

    @Test
    void whatIsNotSettledInTimeClimbsToTheTopAndStaysThereAsAlternatives() {
        var dispute = raise("4000000");
        age(8);
        assertThat(deadlines.pass(new Acting.Calendar())).isEqualTo(1);
        assertThat(deadlines.pass(new Acting.Calendar())).isZero();
        assertThat(disagreements.disagreement(uusimaa.manager, id, dispute).now().level()).isEqualTo(3);
        age(200);
        assertThat(deadlines.pass(new Acting.Calendar())).as("a program that stood still catches up").isEqualTo(2);
        assertThat(disagreements.disagreement(uusimaa.manager, id, dispute)).satisfies(one -> {
            assertThat(one.isLeftAsAlternatives()).isTrue();
            assertThat(one.now().deadline()).isNull();
        });
        var log = uusimaa.reading.moves(uusimaa.manager, id);
        assertThat(log).extracting(LogEntry::what).endsWith("DISPUTE_RAISED", "DISPUTE_MOVED_UP", "DISPUTE_MOVED_UP", "DISPUTE_MOVED_UP");
        assertThat(log.getLast().actingFor()).isEqualTo(LogEntry.NOBODY);
    }

    @Test
    void whatIsLeftAsAlternativesGoesIntoTheResultWithBothPositions() {
        var dispute = raise(null);
        disagreements.position(uusimaa.manager, id, dispute, "Hinnat ovat nousseet.");
        age(200);
        deadlines.pass(new Acting.Calendar());
        uusimaa.providers.draft(uusimaa.manager, id, List.of(new DraftEntry(uusimaa.childProtection.id(), null, Stand.CANNOT, "Raami ei riitä.", null, null, 0)));
        uusimaa.providers.acceptTheRest(uusimaa.manager, id);
        uusimaa.providers.send(uusimaa.manager, id, UUID.randomUUID());
        var result = uusimaa.reading.tablePackage(uusimaa.negotiator, id);
        assertThat(result.head().phase()).isInstanceOfSatisfying(Phase.Negotiated.class, phase -> assertThat(phase.fingerprint()).isEqualTo(PackageJson.fingerprint(result)));
        assertThat(PackageJson.canonical(result)).contains("\"disagreements\":[{\"positions\":[{\"party\":\"ORGANIZER\",\"text\":\"Raami riittää.\"},"
                + "{\"party\":\"PROVIDER\",\"text\":\"Hinnat ovat nousseet.\"}]", "\"alternatives\":[{\"party\":\"ORGANIZER\"");
        assertThat(refused(() -> disagreements.propose(uusimaa.manager, id, dispute, "318"))).containsExactly(DisputeRule.NEGOTIATION_IS_GOING_ON);
    }

    @Test
    void rulesOfRaising() {
        raise(null);
        assertThat(refused(() -> raise(null))).containsExactly(DisputeRule.TERM_IS_ON_THE_LADDER_ONCE);
        assertThat(refused(() -> disagreements.raise(uusimaa.negotiator, id, uusimaa.psychiatry.id(), " ", null))).containsExactly(DisputeRule.RAISING_CARRIES_A_POSITION);
        assertThat(refused(() -> disagreements.raise(uusimaa.negotiator, id, uusimaa.psychiatry.id(), "Kanta", Euros.of("-1")))).containsExactly(DisputeRule.EXPOSURE_IS_NOT_NEGATIVE);
        assertThatThrownBy(() -> disagreements.raise(uusimaa.auditor, id, uusimaa.psychiatry.id(), "Kanta", null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> disagreements.of(uusimaa.stranger, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void theAdministratorLaysDownALadderThatHoldsForWhatIsRaisedThen() {
        var before = raise(null);
        var levels = new ArrayList<>(Ladder.SHIPPED.levels());
        levels.set(0, new Ladder.Level(Words.of("Valmistelijat", "Beredarna"), 3, Euros.of("2000000")));
        assertThat(ladders.layDown(uusimaa.administrator, 0, levels)).isTrue();
        assertThat(ladders.layDown(uusimaa.administrator, 0, levels)).as("somebody was quicker").isFalse();
        assertThatThrownBy(() -> ladders.layDown(uusimaa.negotiator, 1, levels)).isInstanceOf(NotFound.class);
        var after = disagreements.raise(uusimaa.manager, id, uusimaa.psychiatry.id(), "Kanta", Euros.of("1900000"));
        assertThat(disagreements.disagreement(uusimaa.manager, id, before).now().name().fi()).isEqualTo("Neuvottelijat");
        assertThat(disagreements.disagreement(uusimaa.manager, id, after).now()).satisfies(now -> {
            assertThat(now.name().fi()).isEqualTo("Valmistelijat");
            assertThat(now.deadline()).isEqualTo(TODAY.plusDays(3));
        });
        assertThat(ladders.own(uusimaa.foreigner)).isEqualTo(Ladder.SHIPPED);
    }

    private DisputeId raise(String exposure) {
        return disagreements.raise(uusimaa.negotiator, id, uusimaa.childProtection.id(), "Raami riittää.", exposure == null ? null : Euros.of(exposure));
    }

    private TermStatus status() {
        return uusimaa.reading.tablePackage(uusimaa.manager, id).require(uusimaa.childProtection.id()).status();
    }

    /** As if it had been raised that many days ago. */
    private void age(int days) {
        uusimaa.superuser.sql("update negotiation_dispute_step set deadline = deadline - ?").param(days).update();
    }

    private static List<DisputeRule> refused(Runnable tried) {
        return catchThrowableOfType(DisputeRefused.class, tried::run).rules();
    }
}
