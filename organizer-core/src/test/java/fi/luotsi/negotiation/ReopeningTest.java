package fi.luotsi.negotiation;

import static fi.luotsi.negotiation.NegotiationRule.*;
import static fi.luotsi.negotiation.NegotiationRulesTest.assertBroken;
import static fi.luotsi.negotiation.PlayedTable.*;
import static fi.luotsi.negotiation.Reopening.Step.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** An agreed term changes only when both parties open it again, with a reason. */
class ReopeningTest {

    final PlayedTable table = withThreeFrames();

    {
        table.draft(NEGOTIATOR, offer(CHILD_PROTECTION, "310", null), offer(PSYCHIATRY, "95", null), offer(OLDER_PEOPLE, "1180", null)).send(NEGOTIATOR);
        table.draft(MANAGER, accept(CHILD_PROTECTION), offer(PSYCHIATRY, "98", "Jono")).send(MANAGER);
    }

    @Test
    void proposingAloneChangesNothing() {
        propose();
        assertThat(table.term(CHILD_PROTECTION).status()).isEqualTo(TermStatus.AGREED);
        assertThat(table.term(CHILD_PROTECTION).awaits()).contains(Party.PROVIDER);
        assertBroken(AGREED_TERM_IS_LOCKED, () -> table.draft(MANAGER, offer(CHILD_PROTECTION, "300", "Säästö")));
    }

    @Test
    void bothTogetherOpenTheTermWithItsHistory() {
        propose();
        table.draft(MANAGER, reopen(CHILD_PROTECTION, AGREE, null)).send(MANAGER);
        var open = table.term(CHILD_PROTECTION);
        assertThat(open.status()).isEqualTo(TermStatus.OPEN);
        assertThat(open.revisions()).hasSize(1);
        assertThat(open.canBeAnsweredBy(Party.PROVIDER)).isFalse();
        table.draft(NEGOTIATOR, offer(CHILD_PROTECTION, "310", "Sama uudelleen")).send(NEGOTIATOR);
        table.draft(MANAGER, accept(CHILD_PROTECTION)).send(MANAGER);
        assertThat(table.term(CHILD_PROTECTION).status()).isEqualTo(TermStatus.AGREED);
    }

    @Test
    void whoConsentsMayOfferInTheSameBreath() {
        propose();
        var consent = reopen(CHILD_PROTECTION, AGREE, "Suostumme ja tarjoamme");
        table.draft(MANAGER, new DraftEntry(consent.term(), offer(CHILD_PROTECTION, "316", null).value(), null, consent.reason(), null, null,
                List.of(), AGREE, 0)).send(MANAGER);
        assertThat(table.term(CHILD_PROTECTION).status()).isEqualTo(TermStatus.OFFERED);
        assertThat(table.term(CHILD_PROTECTION).awaits()).contains(Party.ORGANIZER);
    }

    @Test
    void theOtherPartyMayKeepWhatWasAgreedAndTheProposerTakeItBack() {
        propose();
        table.draft(MANAGER, reopen(CHILD_PROTECTION, KEEP, "Budjetti on päätetty")).send(MANAGER);
        assertThat(table.term(CHILD_PROTECTION).reopeningProposal()).isEmpty();
        propose();
        table.draft(MANAGER, cannot(OLDER_PEOPLE, "Mietimme")).send(MANAGER);
        table.draft(NEGOTIATOR, reopen(CHILD_PROTECTION, KEEP, "Emme enää pyydä")).send(NEGOTIATOR);
        assertThat(table.term(CHILD_PROTECTION).reopeningProposal()).isEmpty();
        assertThat(table.term(CHILD_PROTECTION).isAgreed()).isTrue();
    }

    @Test
    void aPackageWithAProposalInTheAirIsNotNegotiated() {
        table.draft(NEGOTIATOR, accept(PSYCHIATRY), offer(OLDER_PEOPLE, "1177", "Raamiin"), reopen(CHILD_PROTECTION, PROPOSE, "Luvut muuttuivat")).send(NEGOTIATOR);
        table.draft(MANAGER, accept(OLDER_PEOPLE)).send(MANAGER);
        assertThat(table.table().head().phase()).isInstanceOf(Phase.UnderNegotiation.class);
        table.draft(NEGOTIATOR, reopen(CHILD_PROTECTION, KEEP, "Luvut pitävätkin")).send(NEGOTIATOR);
        assertThat(table.table().head().phase()).isInstanceOf(Phase.Negotiated.class);
    }

    @Test
    void whatWasAgreedOnlyWithItIsOpenAgainToo() {
        table.draft(NEGOTIATOR, offer(PSYCHIATRY, "94", "Yhdessä"));
        table.draft(NEGOTIATOR, offer(OLDER_PEOPLE, "1179", "Yhdessä").onlyIf(List.of(table.on(PSYCHIATRY)))).send(NEGOTIATOR);
        table.draft(MANAGER, accept(PSYCHIATRY)).send(MANAGER);
        table.draft(NEGOTIATOR, reopen(CHILD_PROTECTION, PROPOSE, "Luvut muuttuivat")).send(NEGOTIATOR);
        table.draft(MANAGER, accept(OLDER_PEOPLE)).send(MANAGER);
        assertThat(table.term(OLDER_PEOPLE).isAgreed()).isTrue();
        table.draft(NEGOTIATOR, reopen(PSYCHIATRY, PROPOSE, "Jono lyheni")).send(NEGOTIATOR);
        table.draft(MANAGER, reopen(PSYCHIATRY, AGREE, null)).send(MANAGER);
        assertThat(table.term(PSYCHIATRY).status()).isEqualTo(TermStatus.OPEN);
        assertThat(table.term(OLDER_PEOPLE).status()).isEqualTo(TermStatus.OPEN);
        assertThat(table.term(CHILD_PROTECTION).status()).isEqualTo(TermStatus.AGREED);
    }

    @Test
    void onlyWhatIsAgreedCanBeOpenedAgain() {
        assertBroken(REOPENING_NEEDS_AN_AGREED_TERM, () -> table.draft(NEGOTIATOR, reopen(PSYCHIATRY, PROPOSE, "Luvut muuttuivat")));
    }

    @Test
    void openingAgainAndKeepingCarryAReason() {
        assertBroken(REOPENING_CARRIES_A_REASON, () -> table.draft(NEGOTIATOR, reopen(CHILD_PROTECTION, PROPOSE, " ")));
        propose();
        assertBroken(REOPENING_CARRIES_A_REASON, () -> table.draft(MANAGER, reopen(CHILD_PROTECTION, KEEP, null)));
    }

    @Test
    void nobodyOpensATermAlone() {
        assertBroken(REOPENING_TAKES_BOTH, () -> table.draft(NEGOTIATOR, reopen(CHILD_PROTECTION, AGREE, "Luvut muuttuivat")));
        propose();
        assertBroken(REOPENING_TAKES_BOTH, () -> table.draft(MANAGER, reopen(CHILD_PROTECTION, PROPOSE, "Meidänkin lukumme")));
        table.draft(MANAGER, cannot(OLDER_PEOPLE, "Mietimme")).send(MANAGER);
        assertBroken(REOPENING_TAKES_BOTH, () -> table.draft(NEGOTIATOR, reopen(CHILD_PROTECTION, AGREE, "Itse")));
    }

    @Test
    void aNegotiatedPackageIsNotOpenedAgain() {
        table.draft(NEGOTIATOR, accept(PSYCHIATRY), offer(OLDER_PEOPLE, "1177", "Raamiin")).send(NEGOTIATOR);
        table.draft(MANAGER, accept(OLDER_PEOPLE)).send(MANAGER);
        assertBroken(NEGOTIATED_PACKAGE_IS_FROZEN, () -> table.draft(NEGOTIATOR, reopen(PSYCHIATRY, PROPOSE, "Luvut muuttuivat")));
    }

    private void propose() {
        table.draft(NEGOTIATOR, reopen(CHILD_PROTECTION, PROPOSE, "Luvut muuttuivat")).send(NEGOTIATOR);
    }
}
