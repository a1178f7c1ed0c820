package fi.luotsi.agreement.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fi.luotsi.acting.OrganizerId;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.acting.UserId;
import fi.luotsi.agreement.publicity.Annex;
import fi.luotsi.agreement.publicity.SecrecyGround;
import fi.luotsi.agreement.publicity.Secrets;
import fi.luotsi.audit.CanonicalJson;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.Answer;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.Stand;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Place;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.period.Period;
import fi.luotsi.target.Baseline;
import fi.luotsi.target.CellTarget;
import fi.luotsi.target.ImpactTarget;
import fi.luotsi.target.ImpactTarget.Direction;
import fi.luotsi.target.TargetCard;

/** Which targets a reader of the public copy is shown, and that the copy gives back just what was agreed. */
class RatedTargetsTest {

    private static final Instant THEN = Instant.parse("2024-01-01T10:00:00Z");
    private static final UserId USER = new UserId(new UUID(0, 9));
    private static final TermId HOME = TermId.random();
    private static final TermId PLACED = TermId.random();
    private static final TermId OPEN = TermId.random();
    private static final NegotiationPackage LOCKED = locked();

    @Test
    void thePartiesAreShownEveryTargetThatWasAgreed() {
        assertThat(RatedTargets.of(LOCKED).targets()).extracting(rated -> rated.name().fi()).containsExactly("Kotihoito", "Sijoitukset");
        assertThat(RatedTargets.of(LOCKED).leavesOut()).isFalse();
    }

    @Test
    void aSecretTargetIsLeftOutAndSaidToBe() {
        var open = RatedTargets.of(LOCKED, new Secrets(Map.of(HOME, SecrecyGround.PRIVATE_BUSINESS_SECRET), Map.of()));
        assertThat(open.targets()).extracting(rated -> rated.name().fi()).containsExactly("Sijoitukset");
        assertThat(open.leavesOut()).isTrue();
    }

    @Test
    void withSecretCardsNoneIsRated() {
        var open = RatedTargets.of(LOCKED, new Secrets(Map.of(), Map.of(Annex.TARGETS, SecrecyGround.PRIVATE_BUSINESS_SECRET)));
        assertThat(open).isEqualTo(new RatedTargets(List.of(), true));
    }

    @Test
    void theCopyGivesBackWhatWasAgreed() {
        var open = RatedTargets.of(LOCKED, Secrets.NONE);
        assertThat(RatedTargets.read(CanonicalJson.read(CanonicalJson.of(open.json())))).isEqualTo(open).isEqualTo(RatedTargets.of(LOCKED));
        assertThat(RatedTargets.read(Map.of())).isEqualTo(new RatedTargets(List.of(), false));
    }

    private static NegotiationPackage locked() {
        var head = new NegotiationHead(NegotiationId.random(), new OrganizerId(new UUID(0, 1)), Words.of("Uusimaa", "Nyland"), new ProviderId(new UUID(0, 2)),
                Words.of("Liikelaitos", "Affärsverk"), Words.of("Sopimus", "Avtal"), "Dno 1", Period.of(2024, 2024), THEN, 7, new Phase.Negotiated(2, THEN, "0".repeat(64)));
        return new NegotiationPackage(head, List.of(), List.of(state(HOME, "Kotihoito", Stand.ACCEPT), state(PLACED, "Sijoitukset", Stand.ACCEPT), state(OPEN, "Avoin", Stand.CANNOT)), Map.of());
    }

    private static TermState state(TermId id, String name, Stand stand) {
        var card = new TargetCard(null, "", "", null, null, "", List.of("U3"), List.of(new CellTarget("KUNTA-049", "Espoo", 2024, new BigDecimal("11.5"))));
        var target = new ImpactTarget("Koti ensin", "5513", "%", Direction.AT_LEAST, new BigDecimal("12"), 2024, new BigDecimal("2"),
                new Baseline.Measured(new BigDecimal("11.1"), 2022, "Espoo", "THL", "5513~KUNTA-049~2022~TOTAL"), "Sotkanet", card);
        var term = new Term.TargetTerm(id, new Place(8, 1), Words.of(name, name + " sv"));
        return new TermState(term, 1, List.of(new Revision(id, 1, Party.ORGANIZER, new TermValue.Target(target), "Perustelu", USER, "Neuvottelija", THEN)),
                List.of(new Answer(id, 1, 2, Party.PROVIDER, stand, stand == Stand.CANNOT ? "Ei onnistu." : null, null, null, USER, "Johtaja", THEN)), null);
    }
}
