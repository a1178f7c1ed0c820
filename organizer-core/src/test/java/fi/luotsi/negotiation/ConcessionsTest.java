package fi.luotsi.negotiation;

import static fi.luotsi.negotiation.PlayedTable.CHILD_PROTECTION;
import static fi.luotsi.negotiation.PlayedTable.MANAGER;
import static fi.luotsi.negotiation.PlayedTable.NEGOTIATOR;
import static fi.luotsi.negotiation.PlayedTable.OLDER_PEOPLE;
import static fi.luotsi.negotiation.PlayedTable.PSYCHIATRY;
import static fi.luotsi.negotiation.PlayedTable.accept;
import static fi.luotsi.negotiation.PlayedTable.cannot;
import static fi.luotsi.negotiation.PlayedTable.millions;
import static fi.luotsi.negotiation.PlayedTable.offer;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.concession.Concessions;

class ConcessionsTest {

    private final PlayedTable table = PlayedTable.withThreeFrames();

    @Test
    void theFirstOfferOfEitherPartyIsNoMovement() {
        countered();
        assertThat(ledger().moved(Party.ORGANIZER)).isEqualTo(Euros.ZERO);
        assertThat(ledger().moved(Party.PROVIDER)).isEqualTo(Euros.ZERO);
        assertThat(ledger().gap(2)).hasValue(millions("5"));
    }

    @Test
    void aDraftIsNoMovement() {
        countered();
        table.draft(NEGOTIATOR, offer(CHILD_PROTECTION, "318", "Puolitiehen"), accept(OLDER_PEOPLE));
        assertThat(ledger().moved(Party.ORGANIZER)).isEqualTo(Euros.ZERO);
    }

    @Test
    void theMovementIsTheLastOfferMinusTheFirstAndAcceptingIsTakingTheOthersNumber() {
        countered();
        table.draft(NEGOTIATOR, offer(CHILD_PROTECTION, "318", "Puolitiehen"), offer(PSYCHIATRY, "97", "Puolet"), accept(OLDER_PEOPLE)).send(NEGOTIATOR);
        table.draft(MANAGER, accept(CHILD_PROTECTION), accept(PSYCHIATRY)).send(MANAGER);
        assertThat(ledger().moved(Party.ORGANIZER)).as("8 + 2 - 10").isEqualTo(Euros.ZERO);
        assertThat(ledger().moved(Party.PROVIDER)).as("- 4 - 1").isEqualTo(millions("-5"));
        assertThat(ledger().movedIn(Party.PROVIDER, 4)).isEqualTo(millions("-5"));
        assertThat(ledger().movedIn(Party.PROVIDER, 2)).isEqualTo(Euros.ZERO);
        assertThat(ledger().gap(3)).as("1585 against the 1590 of round 2").hasValue(millions("5"));
        assertThat(ledger().gap(4)).hasValue(Euros.ZERO);
        var older = ledger().terms().stream().filter(one -> one.state().term().equals(OLDER_PEOPLE)).findFirst().orElseThrow();
        assertThat(older.organizer().words().getLast().accepted()).isTrue();
        assertThat(older.organizer().movement().orElseThrow().euros()).isEqualTo(millions("-10"));
    }

    @Test
    void decliningMovesNothing() {
        countered();
        table.draft(NEGOTIATOR, cannot(CHILD_PROTECTION, "Raami on päätetty"), accept(PSYCHIATRY), accept(OLDER_PEOPLE)).send(NEGOTIATOR);
        assertThat(ledger().moved(Party.ORGANIZER)).as("3 - 10").isEqualTo(millions("-7"));
    }

    private void countered() {
        table.draft(NEGOTIATOR, offer(CHILD_PROTECTION, "310", null), offer(PSYCHIATRY, "95", null), offer(OLDER_PEOPLE, "1180", null)).send(NEGOTIATOR);
        table.draft(MANAGER, offer(CHILD_PROTECTION, "322", "Hinnat"), offer(PSYCHIATRY, "98", "Jono"), offer(OLDER_PEOPLE, "1170", "Kotihoito")).send(MANAGER);
    }

    private Concessions ledger() {
        return Concessions.of(table.table());
    }
}
