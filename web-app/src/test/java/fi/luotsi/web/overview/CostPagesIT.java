package fi.luotsi.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.meeting.MeetingId;
import fi.luotsi.meeting.Meetings;
import fi.luotsi.negotiation.ProviderAtTheTable;
import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.RunningLuotsi;

class CostPagesIT extends RunningLuotsi {

    @Autowired
    private FreshTables tables;

    @Autowired
    private Meetings meetings;

    @Autowired
    private ProviderAtTheTable providers;

    @Test
    void hoursOfBothPartiesArePricedAndSetAgainstWhatWasAgreed() {
        var table = tables.afterTheFirstRound(organizer("neuvottelija"), house().liikelaitos());
        var meeting = new MeetingId(tables.unwritten(organizer("neuvottelija"), table.id()));
        meetings.tookHours(organizer("neuvottelija"), table.id(), meeting, new BigDecimal("120.5"));
        meetings.tookHours(provider("tuottaja"), table.id(), meeting, new BigDecimal("79.25"));
        providers.acceptTheRest(provider("tuottaja"), table.id());
        providers.send(provider("tuottaja"), table.id(), UUID.randomUUID());
        var path = "/negotiations/" + table.id() + "/cost";
        for (var page : new String[] {visitor("neuvottelija").get(path).body(), visitor("tuottaja").get("/portal" + path).body(), visitor("tarkastaja").get(path).body()}) {
            assertThat(page).contains("120,5\u00a0h", "79,25\u00a0h", "199,75\u00a0h", "11\u00a0985,00\u00a0€", "7,56\u00a0€", "Oletus 60 €");
        }
        assertThat(visitor("neuvottelija").get(path + "?rate=100").body()).contains("19\u00a0975,00\u00a0€");
        assertThat(visitor("saatio").get("/portal" + path).status()).isEqualTo(404);
    }

    @Test
    void twoNegotiationsStandBesideEachOtherAndABadPriceIsNamedBesideItsField() {
        var one = tables.negotiated(organizer("neuvottelija"), provider("tuottaja"));
        var other = tables.afterTheCounterOffers(organizer("neuvottelija"), provider("tuottaja"));
        var path = "/negotiations/" + one.id() + "/cost?with=" + other.id();
        assertThat(visitor("neuvottelija").get(path).body()).contains("0,00\u00a0€", "selected=\"selected\"");
        assertThat(visitor("neuvottelija").get(path + "&rate=paljon").body()).contains("<title>Virhe:", "value=\"paljon\"", "id=\"rate-error\"");
        assertThat(visitor("keskisuomi").get(path).status()).isEqualTo(404);
    }
}
