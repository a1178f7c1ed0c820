package fi.luotsi.agreement.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import fi.luotsi.negotiation.term.TermId;

class SecretsTest {

    private static final TermId TERM = new TermId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    private static final PublicityItem OF_TERM = new PublicityItem.OfTerm(TERM);
    private static final PublicityItem OF_ANNEX = new PublicityItem.OfAnnex(Annex.ISSUES);

    @Test
    void whatNobodyDecidedAboutIsPublic() {
        assertThat(Secrets.of(List.of())).isEqualTo(Secrets.NONE);
        assertThat(Secrets.NONE.isEmpty()).isTrue();
    }

    @Test
    void whatWasDecidedLastHolds() {
        var secret = decision(1, OF_TERM, SecrecyGround.PREPAREDNESS);
        var otherwise = decision(2, OF_TERM, SecrecyGround.PRIVATE_LIFE);
        var open = decision(3, OF_TERM, null);
        var annex = decision(4, OF_ANNEX, SecrecyGround.PRIVATE_BUSINESS_SECRET);
        assertThat(Secrets.of(List.of(secret, otherwise)).terms()).isEqualTo(Map.of(TERM, SecrecyGround.PRIVATE_LIFE));
        assertThat(Secrets.of(List.of(secret, open)).isEmpty()).isTrue();
        assertThat(Secrets.of(List.of(secret, open, annex))).isEqualTo(new Secrets(Map.of(), Map.of(Annex.ISSUES, SecrecyGround.PRIVATE_BUSINESS_SECRET)));
    }

    private static PublicityDecision decision(int number, PublicityItem item, @Nullable SecrecyGround ground) {
        return new PublicityDecision(number, item, Optional.ofNullable(ground), null, "Neuvottelija", Instant.EPOCH);
    }
}
