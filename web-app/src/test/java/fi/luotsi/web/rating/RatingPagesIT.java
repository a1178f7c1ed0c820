package fi.luotsi.web.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.publicity.Publicity;
import fi.luotsi.agreement.publicity.PublicityItem;
import fi.luotsi.agreement.publicity.SecrecyGround;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.period.Today;
import fi.luotsi.target.Baseline;
import fi.luotsi.target.CellTarget;
import fi.luotsi.target.ImpactTarget;
import fi.luotsi.target.ImpactTarget.Direction;
import fi.luotsi.target.TargetCard;
import fi.luotsi.web.testing.PassingTime;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.SignedAgreements;

/** An agreement of a year that is over: one of its two targets is set for six municipalities, each of which came to another end; the other target is secret. */
@TestInstance(Lifecycle.PER_CLASS)
class RatingPagesIT extends RunningLuotsi {

    private static final String OPEN = "Kodin ulkopuolelle sijoitettujen osuus";
    private static final String SECRET = "Säännöllisen kotihoidon piirissä olevat 75 vuotta täyttäneet";
    private static final String SECRET_SV = "75 år fyllda inom regelbunden hemvård";

    @Autowired
    private SignedAgreements agreements;

    @Autowired
    private Publicity publicity;

    @Autowired
    private TableReading reading;

    @Autowired
    private PassingTime time;

    @Autowired
    private Today today;

    private AgreementVersion rated;
    private int year;
    private String open;

    @BeforeAll
    void anAgreementOfAYearThatIsOver() throws Exception {
        rated = time.earlier(Duration.ofDays(3 * 365), () -> {
            var first = agreements.signed();
            year = today.day().getYear();
            var secret = reading.tablePackage(organizer("neuvottelija"), first.negotiation()).terms().stream().map(state -> state.term())
                    .filter(term -> term.title().fi().equals(SECRET)).findFirst().orElseThrow().id();
            publicity.decide(organizer("neuvottelija"), first.negotiation(), new PublicityItem.OfTerm(secret), Optional.of(SecrecyGround.PRIVATE_BUSINESS_SECRET), null);
            return agreements.sign(agreements.amended(first, term -> term instanceof Term.TargetTerm && term.title().fi().equals(OPEN), new TermValue.Target(target())), today.day());
        });
        open = "/public/agreements/" + rated.code() + "/rating";
        Map.of("KUNTA-435", "60", "KUNTA-312", "47", "KUNTA-256", "30", "KUNTA-216", "101", "KUNTA-275", "60").forEach(this::observe);
    }

    @Test
    void everybodyReadsWhatBecameOfEachValueInColourWordAndSymbol() {
        var page = anonymous().get(open).body();
        assertThat(page).contains(rated.number() + ", versio 2, vuosi " + year, "Toteutuneita tavoitearvoja: 1/5.", "Salassa pidettävistä tavoitteista ei kerrota tässä mitään");
        assertThat(page).contains("<a href=\"/public/agreements/" + rated.code() + "\">Kumppanuussopimus");
        assertThat(row(page, "Luhanka")).contains("class=\"tag ok\"", "#ok\"", "Toteutui", "60\u00a0%", "Koelähde; vuosi " + year);
        assertThat(row(page, "Kyyjärvi")).contains("class=\"tag cond\"", "#cond\"", "Toleranssin sisällä");
        assertThat(row(page, "Kinnula")).contains("class=\"tag bad\"", "#disp\"", "Ei toteutunut");
        assertThat(row(page, "Kivijärvi")).contains("class=\"tag open\"", "#open\"", "Ei tietoa");
        assertThat(row(page, "Kannonkoski")).contains("class=\"flag\"", "#over\"", "Arvo rajojen ulkopuolella", "101\u00a0%");
        assertThat(row(page, "Konnevesi")).contains("Tavoitevuosi on edessä", "tavoitevuosi " + (year + 1)).doesNotContain("tag ok");
        assertThat(anonymous().get("/public/agreements/" + rated.code()).body()).contains("href=\"" + open + "\"");
    }

    @Test
    void theTableSaysTheSame() {
        var csv = anonymous().get(open + ".csv?year=" + year);
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.body()).contains("Sopimus;Versio;Vuosi;Tavoite;Indikaattori;Indikaattorin nimi;Alue;Suunta;Sovittu arvo;Toleranssi, %;Yksikkö;Havaittu arvo;Tilanne;Lähde;Haettu;Lisenssi",
                rated.number() + ";2;" + year + ";" + OPEN + ";5186;", ";Kivijärvi;≥;50;10;%;;Ei tietoa;;;", ";Luhanka;≥;50;10;%;60;Toteutui;'=Koelähde");
        assertThat(csv.body().lines()).hasSize(1 + 6);
    }

    @Test
    void aSecretTargetIsInNothingThatEverybodyMayReadOfTheRating() {
        for (var language : List.of("fi", "sv", "en")) {
            var reader = anonymous();
            reader.get("/?lang=" + language);
            for (var address : List.of(open, open + "?year=" + year, open + ".csv", open + ".csv?year=" + year)) {
                assertThat(reader.get(address).body()).as(address + " " + language).doesNotContain(SECRET).doesNotContain(SECRET_SV).doesNotContain("Aged 75 and over in regular home care")
                        .doesNotContain("5513").doesNotContain("1/6.").doesNotContain("1 of 6").doesNotContain("1 av 6");
            }
            assertThat(reader.get("/api/v1/public/agreements/" + rated.code()).body()).contains("\"indicator\":\"5186\"").doesNotContain("\"5513\"").doesNotContain("Sotkanet 5513");
        }
        assertThat(visitor("tuottaja").get("/portal/negotiations/" + rated.negotiation() + "/rating").body()).as("what the parties read, or there was nothing to find").contains(SECRET, "5513", "1/6.");
    }

    @Test
    void thePartiesThoseWhoDecideAndThoseWhoAuditReadAllOfIt() {
        var path = "/negotiations/" + rated.negotiation() + "/rating";
        Stream.of("neuvottelija", "paattaja", "tarkastaja").forEach(who -> assertThat(visitor(who).get(path).body()).as(who).contains(OPEN, SECRET, "Toteutuneita tavoitearvoja: ")
                .doesNotContain("Salassa pidettävistä tavoitteista"));
        assertThat(visitor("tuottaja").get("/portal" + path + ".csv?year=" + year).body()).contains(SECRET, "Kannonkoski;≥;50;10;%;101;Arvo rajojen ulkopuolella");
        assertThat(visitor("saatio").get("/portal" + path).status()).isEqualTo(404);
        assertThat(visitor("saatio").get("/portal" + path + ".csv").status()).isEqualTo(404);
        assertThat(visitor("neuvottelija").get("/negotiations/" + rated.negotiation() + "/agreement").body()).contains("href=\"" + path + "\"");
        List.of("?year=" + (year - 1), "?year=x", "?year=99999").forEach(wrong -> {
            assertThat(visitor("neuvottelija").get(path + wrong).status()).as(wrong).isEqualTo(404);
            assertThat(anonymous().get(open + wrong).status()).as(wrong).isEqualTo(404);
            assertThat(anonymous().get(open + ".csv" + wrong).status()).as(wrong).isEqualTo(404);
        });
    }

    @Test
    void aYearThatHasNotEndedGetsNoVerdict() {
        var signed = agreements.signed();
        var address = "/public/agreements/" + signed.code() + "/rating";
        int now = today.day().getYear();
        assertThat(anonymous().get(address).body()).contains("Yksikään sopimuksen vuosi ei ole vielä päättynyt", now + " (kesken)").doesNotContain("Toteutuneita");
        assertThat(anonymous().get(address + "?year=" + now).body()).contains("Vuosi " + now + " on kesken.", "Vuosi on kesken", OPEN).doesNotContain("Toteutuneita", "class=\"tag ok\"");
        assertThat(anonymous().get(address + ".csv").body().lines()).hasSize(1);
    }

    @Test
    void whatIsNotSignedIsNotRated() {
        var proposed = agreements.proposed();
        assertThat(visitor("neuvottelija").get("/negotiations/" + proposed.negotiation() + "/rating").body()).contains("Sopimus ei ole vielä ollut voimassa");
        assertThat(anonymous().get("/public/agreements/" + proposed.code() + "/rating").status()).isEqualTo(404);
    }

    /** At least 50 %, of which a tenth may be missed; due this year in five municipalities and the next year in the sixth. */
    private ImpactTarget target() {
        var cells = Stream.of("KUNTA-435 Luhanka", "KUNTA-312 Kyyjärvi", "KUNTA-256 Kinnula", "KUNTA-265 Kivijärvi", "KUNTA-216 Kannonkoski", "KUNTA-275 Konnevesi")
                .map(place -> place.split(" ")).map(place -> new CellTarget(place[0], place[1], place[1].equals("Konnevesi") ? year + 1 : year, new BigDecimal("50"))).toList();
        return new ImpactTarget("Apua ajoissa", "5186", "%", Direction.AT_LEAST, new BigDecimal("50"), year + 1, BigDecimal.TEN, new Baseline.ToBeMeasured(), "Sotkanetin vuosiluku",
                new TargetCard(null, "", "", null, null, "", List.of(), cells));
    }

    /** As an import would have written it. */
    private void observe(String region, String value) {
        var register = JdbcClient.create(database().asOwner());
        register.sql("insert into indicator_provenance (source, licence, as_of) values ('=Koelähde', 'CC BY 4.0', '2026-01-15') on conflict do nothing").update();
        assertThat(register.sql("""
                insert into indicator_observation (indicator_id, region_id, year, gender, value, provenance_id, batch_id)
                select 5186, id, :year, 'TOTAL', :value, (select id from indicator_provenance where source = '=Koelähde'), (select id from indicator_import limit 1)
                from indicator_region where code = :region""").param("year", year).param("value", new BigDecimal(value)).param("region", region).update()).as(region).isOne();
    }

    private static String row(String page, String area) {
        return Stream.of(page.split("<tr role=\"row\"")).filter(row -> row.contains(area)).findFirst().orElseThrow();
    }
}
