package fi.luotsi.negotiation;

import static fi.luotsi.negotiation.UusimaaOnPostgres.offer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import fi.luotsi.audit.LogEntry;

class AllTablesOnPostgresTest {

    private final UusimaaOnPostgres uusimaa = new UusimaaOnPostgres();
    private final AllTables all = uusimaa.core.the(AllTables.class);

    @AfterEach
    void close() {
        uusimaa.close();
    }

    @Test
    void theTermsAreThoseOfThePackageWithoutItsDraft() {
        var id = uusimaa.openAndSend();
        uusimaa.providers.draft(uusimaa.manager, id, List.of(offer(uusimaa.childProtection, "322", "Hinnat")));
        var alone = uusimaa.reading.tablePackage(uusimaa.negotiator, id);
        assertThat(all.sent(uusimaa.manager)).singleElement().satisfies(table -> {
            assertThat(table.head()).isEqualTo(alone.head());
            assertThat(table.terms()).isEqualTo(alone.terms());
        });
    }

    @Test
    void whatHasNotBeenSentIsLeftOut() {
        uusimaa.open();
        assertThat(all.sent(uusimaa.negotiator)).singleElement().satisfies(table -> assertThat(table.terms()).isEmpty());
    }

    @Test
    void strangersAndDecisionMakersSeeNoneAndTheAuditorsReadingIsNoted() {
        var id = uusimaa.openAndSend();
        assertThat(all.sent(uusimaa.foreigner)).isEmpty();
        assertThat(all.sent(uusimaa.stranger)).isEmpty();
        assertThat(all.sent(uusimaa.decisionMaker)).isEmpty();
        assertThat(all.sent(uusimaa.auditor)).hasSize(1);
        assertThat(uusimaa.reading.readings(uusimaa.auditor, id)).extracting(LogEntry::what).containsExactly("STANDING_READ");
    }
}
