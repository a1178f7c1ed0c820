package fi.luotsi.web.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;

import com.jayway.jsonpath.JsonPath;

import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.publicity.Publicity;
import fi.luotsi.agreement.publicity.PublicityItem;
import fi.luotsi.agreement.publicity.SecrecyGround;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.SignedAgreements;

/** What is published for those who compare contracts, judged by the standard's own schemas. */
@TestInstance(Lifecycle.PER_CLASS)
class OcdsReleaseIT extends RunningLuotsi {

    @Autowired
    private SignedAgreements agreements;

    @Autowired
    private Publicity publicity;

    @Autowired
    private TableReading reading;

    private AgreementVersion signed;

    @BeforeAll
    void anAgreementIsSigned() {
        signed = agreements.signed();
    }

    @Test
    void theReleasesOfAnAgreementAreAsTheStandardSays() {
        var json = get("/public/ocds/releases/" + ocid(signed) + ".json");
        assertThat(OcdsSchemas.wrongInReleases(json)).isEmpty();
        assertThat(JsonPath.<List<String>>read(json, "$.releases[*].tag[*]")).isEqualTo(List.of("tender", "award", "contract"));
        assertThat(JsonPath.<String>read(json, "$.releases[0].contracts[0].id")).isEqualTo(signed.number());
        assertThat(JsonPath.<Double>read(json, "$.releases[0].contracts[0].value.amount")).isEqualTo(1_585_000_000.00);
        assertThat(JsonPath.<List<String>>read(json, "$.releases[0].parties[*].name")).isEqualTo(List.of("Uudenmaan maakunta", "Uudenmaan liikelaitos"));
        assertThat(JsonPath.<String>read(json, "$.releases[0].contracts[0].status")).isEqualTo("active");
        var file = JsonPath.<String>read(json, "$.releases[0].contracts[0].documents[0].url");
        assertThat(file).endsWith("/public/agreements/" + signed.code() + ".pdf?text=fi&version=1");
        assertThat(JsonPath.<List<Double>>read(json, "$.releases[0].contracts[0].items[*].unit.value.amount")).contains(310_000_000.00);
    }

    @Test
    void theRecordSaysWhatHoldsNow() {
        var json = get("/public/ocds/records/" + ocid(signed) + ".json");
        assertThat(OcdsSchemas.wrongInRecords(json)).isEmpty();
        assertThat(JsonPath.<List<String>>read(json, "$.records[0].compiledRelease.tag")).isEqualTo(List.of("compiled"));
        var packages = get("/public/ocds/packages.json");
        assertThat(packages).contains("/public/ocds/releases/" + ocid(signed) + ".json", "/public/ocds/records/" + ocid(signed) + ".json");
    }

    /** Or the tests above could pass because nothing is checked. */
    @Test
    void whatBreaksTheStandardIsFound() {
        var releases = get("/public/ocds/releases/" + ocid(signed) + ".json");
        assertThat(OcdsSchemas.wrongInReleases(releases.replace("\"initiationType\":\"tender\"", "\"initiationType\":\"talk\""))).isNotEmpty();
        assertThat(OcdsSchemas.wrongInReleases(releases.replace("\"currency\":\"EUR\"", "\"currency\":\"euro\""))).isNotEmpty();
        assertThat(OcdsSchemas.wrongInReleases(releases.replace("\"awardID\"", "\"award\""))).isNotEmpty();
        var record = get("/public/ocds/records/" + ocid(signed) + ".json");
        assertThat(OcdsSchemas.wrongInRecords(record.replace("\"compiled\"", "\"melted\""))).isNotEmpty();
        assertThat(OcdsSchemas.wrongInRecords(record.replace("\"publishedDate\"", "\"published\""))).isNotEmpty();
    }

    @Test
    void aSecretFrameIsNeitherAnItemNorInTheValue() {
        var other = agreements.signed();
        var frame = reading.tablePackage(organizer("neuvottelija"), other.negotiation()).terms().stream()
                .filter(state -> state.agreedValue().filter(new TermValue.Frame(Euros.of("310000000.00"))::equals).isPresent()).findFirst().orElseThrow();
        publicity.decide(organizer("neuvottelija"), other.negotiation(), new PublicityItem.OfTerm(frame.term().id()), Optional.of(SecrecyGround.PUBLIC_BUSINESS_SECRET), "Hiljaisuus8843");
        for (var address : List.of("/public/ocds/releases/" + ocid(other) + ".json", "/public/ocds/records/" + ocid(other) + ".json")) {
            assertThat(get(address)).as(address).doesNotContain("310000000", "1585000000", "3.1E8", "1.585E9", "Hiljaisuus8843").contains("95000000");
        }
        assertThat(OcdsSchemas.wrongInReleases(get("/public/ocds/releases/" + ocid(other) + ".json"))).isEmpty();
    }

    @Test
    void whatNobodyHasSignedIsNotThere() {
        var proposed = agreements.proposed();
        assertThat(anonymous().get("/public/ocds/releases/" + ocid(proposed) + ".json").status()).isEqualTo(404);
        assertThat(anonymous().get("/public/ocds/records/" + ocid(proposed) + ".json").status()).isEqualTo(404);
        assertThat(anonymous().get("/public/ocds/records/ocds-others-" + signed.code().toLowerCase() + ".json").status()).isEqualTo(404);
        assertThat(get("/public/ocds/packages.json")).doesNotContain(ocid(proposed));
    }

    private String get(String address) {
        var answer = anonymous().get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.body();
    }

    private static String ocid(AgreementVersion of) {
        return OcdsAddress.UNREGISTERED + "-" + of.code().toLowerCase();
    }
}
