package fi.luotsi.agreement.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fi.luotsi.agreement.AgreementId;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.life.Body;
import fi.luotsi.agreement.life.Life;
import fi.luotsi.agreement.life.LifeEvent;
import fi.luotsi.agreement.life.LifeEvent.Decision;
import fi.luotsi.agreement.life.LifeEvent.Hand;
import fi.luotsi.agreement.life.LifeEvent.Outcome;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;

class YearsInForceTest {

    private static final AgreementId ID = new AgreementId(new UUID(0, 1));
    private static final NegotiationId TABLE = NegotiationId.random();
    private static final Hand HAND = new Hand("Neuvottelija", Instant.EPOCH);

    @Test
    void theYearsOfThePeriodThatHaveBegunTheNewestFirst() {
        assertThat(years(day(2026, 3, 1), life("2023-11-20", "2027-12-31"))).containsExactly(Map.entry(2026, 1), Map.entry(2025, 1), Map.entry(2024, 1));
        assertThat(years(day(2023, 12, 31), life("2023-11-20", "2027-12-31"))).as("signed, and its period still to come").isEmpty();
    }

    @Test
    void aVersionSignedLateHoldsFromThenOn() {
        assertThat(years(day(2027, 3, 1), life("2025-02-01", "2026-12-31"))).containsExactly(Map.entry(2026, 1), Map.entry(2025, 1));
        assertThat(years(day(2028, 3, 1), life("2027-02-01", "2026-12-31"))).as("signed when it was over").isEmpty();
    }

    @Test
    void ofTwoVersionsInOneYearTheLaterOneIsLeftStanding() {
        var first = life("2023-11-20", "2026-12-31").replaced(day(2025, 7, 1));
        assertThat(years(day(2027, 1, 1), first, life("2025-07-01", "2026-12-31"))).containsExactly(Map.entry(2026, 2), Map.entry(2025, 2), Map.entry(2024, 1));
    }

    @Test
    void noticeEndsTheYears() {
        var ended = Life.of(life("2023-11-20", "2027-12-31").facts(), Stream.concat(life("2023-11-20", "2027-12-31").events().stream(),
                Stream.of(new LifeEvent.Terminated(Party.ORGANIZER, day(2025, 6, 30), "Järjestäjä vaihtuu.", HAND))).toList());
        assertThat(years(day(2027, 1, 1), ended)).containsExactly(Map.entry(2025, 1), Map.entry(2024, 1));
    }

    private static List<Map.Entry<Integer, Integer>> years(LocalDate today, Life... lives) {
        var versions = IntStream.range(0, lives.length).mapToObj(at -> version(at + 1, lives[at])).toList();
        var first = versions.stream().collect(Collectors.toMap(AgreementVersion::version, _ -> day(2024, 1, 1)));
        return YearsInForce.of(versions, first, today).entrySet().stream().map(entry -> Map.entry(entry.getKey(), entry.getValue().version())).toList();
    }

    /** Approved, final and signed by both on one day. */
    private static Life life(String signed, String last) {
        var day = LocalDate.parse(signed);
        var decision = new Decision(Outcome.APPROVED, day, "1", "Dno 1", "Perustelut.", "Päätös.", null, day);
        return Life.of(new Life.Facts(Set.of(Body.ORGANIZER_BOARD), Party.PROVIDER, LocalDate.parse(last)), List.of(new LifeEvent.Decided(Body.ORGANIZER_BOARD, decision, HAND),
                signature(Party.PROVIDER, day), signature(Party.ORGANIZER, day)));
    }

    private static LifeEvent signature(Party party, LocalDate day) {
        return new LifeEvent.Signed(party, "Johtaja", "Johtosääntö 8 §", day, HAND);
    }

    private static AgreementVersion version(int number, Life life) {
        return new AgreementVersion(ID, "KS-2024-1", "ABCDEFGHJKLM", number, TABLE, Words.of("Sopimus", "Avtal"), "Dno 1", "0".repeat(64),
                Map.of(Body.ORGANIZER_BOARD, Words.of("Hallitus", "Styrelse")), "Hyväksytään.", HAND, life, List.of(), List.of());
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
