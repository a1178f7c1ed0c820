package fi.luotsi.web.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.audit.CanonicalJson;
import fi.luotsi.audit.LogEntry;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.SignedAgreements;

/** The file that an archive keeps: whole, true to its hashes, and readable without this program. */
class ArchiveIT extends RunningLuotsi {

    private static final Pattern REFERENCE = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    @Autowired
    private SignedAgreements agreements;

    @Test
    void theArchiveHoldsEverythingAndItsHashesAreTrue() throws IOException {
        var signed = agreements.signed();
        agreements.request(signed);
        var address = "/negotiations/" + signed.negotiation() + "/archive.zip";
        var zip = fresh("tarkastaja").download(address);
        var files = unzipped(zip);
        assertThat(files).containsKeys("index.html", "index.css", "SHA256SUMS", "amendment-requests.json", "obligations.json",
                "version-1/package.json", "version-1/decisions.json", "version-1/log.json", "version-1/hearings.json",
                "version-1/fi-proposed.pdf", "version-1/fi-signed-once.pdf", "version-1/fi-signed.pdf", "version-1/sv-signed.pdf");
        var sums = text(files, "SHA256SUMS").lines().map(line -> line.split("  ")).toList();
        assertThat(sums).hasSize(files.size() - 1).allSatisfy(sum -> assertThat(CanonicalJson.sha256(files.get(sum[1]))).as(sum[1]).isEqualTo(sum[0]));
        assertThat(CanonicalJson.sha256(files.get("version-1/package.json"))).isEqualTo(signed.fingerprint());
        assertThat(files.get("version-1/fi-signed.pdf")).isEqualTo(agreements.file(signed, "fi", 2));
        assertThat(text(files, "version-1/decisions.json")).contains("\"section\":\"142\"", "\"what\":\"SIGNED\"");
        assertThat(text(files, "amendment-requests.json")).contains("\"change\":\"Perhekeskuksia avataan kaksi lisää.\"", "\"reasons\":\"Asiakasmäärä on kasvanut.\"").doesNotContain("answer");
        assertThat(fresh("tarkastaja").download(address)).as("the same records, the same bytes").isEqualTo(zip);
        Files.write(Path.of("target", "archive.zip"), zip);
    }

    @Test
    void theIndexLeadsToFilesBesideItAndNowhereElse() throws IOException {
        var files = unzipped(fresh("tuottaja").download("/portal/negotiations/" + agreements.signed().negotiation() + "/archive.zip"));
        var references = REFERENCE.matcher(text(files, "index.html")).results().map(found -> found.group(1)).toList();
        assertThat(references).contains("index.css", "version-1/fi-signed.pdf", "obligations.json").allSatisfy(path -> assertThat(files).containsKey(path));
        assertThat(text(files, "index.html")).doesNotContain("<script", "http://", "https://");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theLogsChainCanBeWorkedOutFromTheFileAlone() throws IOException {
        var files = unzipped(fresh("neuvottelija").download("/negotiations/" + agreements.signed().negotiation() + "/archive.zip"));
        var previous = LogEntry.BEGINNING;
        var rows = (List<Map<String, Object>>) CanonicalJson.read(text(files, "version-1/log.json")).get("rows");
        assertThat(rows).hasSizeGreaterThan(5);
        for (var row : rows) {
            var hash = row.remove("hash");
            assertThat(row.get("previousHash")).isEqualTo(previous);
            assertThat(CanonicalJson.sha256(CanonicalJson.of(row))).isEqualTo(hash);
            previous = (String) hash;
        }
    }

    @Test
    void anotherTenantsArchiveDoesNotExist() {
        var address = "/negotiations/" + agreements.signed().negotiation() + "/archive.zip";
        assertThat(fresh("keskisuomi").get(address).status()).isEqualTo(404);
        assertThat(fresh("saatio").get("/portal" + address).status()).isEqualTo(404);
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        }
        return files;
    }
}
