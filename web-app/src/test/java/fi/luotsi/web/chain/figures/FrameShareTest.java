package fi.luotsi.web.chain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.acting.UserId;
import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.chain.ChainFrame;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.servicechain.content.ChainCost;
import fi.luotsi.ui.table.Texts;

class FrameShareTest {

    private static final Acting.Person MANAGER = new Acting.ProviderStaff(new UserId(UUID.randomUUID()), "Johtaja", new ProviderId(UUID.randomUUID()));

    @Test
    void whatIsMissingMakesItAtLeastSoMuchAndNothingKnownIsMissing() {
        assertThat(share("4200000", 0, "97500000")).isEqualTo("4,3 %");
        assertThat(share("4200000", 2, "97500000")).isEqualTo("vähintään 4,3 %");
        assertThat(share("0", 3, "97500000")).isEqualTo("puuttuu");
        assertThat(share("4200000", 0, "0")).isEqualTo("puuttuu");
    }

    private static String share(String known, int missing, String frame) {
        var words = new ResourceBundleMessageSource();
        words.setBasenames("messages/figures", "messages/table");
        words.setDefaultEncoding("UTF-8");
        var of = new ChainFrame(NegotiationId.random(), Words.of("Sopimus", "Avtal"), "A-1", TermId.random(), Year.of(2021), Euros.of(frame), Party.PROVIDER, 2);
        return FrameShare.of(MANAGER, of, new ChainCost.Sum("", Euros.of(known), missing), new Texts(words, Locale.of("fi"))).share().replace('\u00a0', ' ');
    }
}
