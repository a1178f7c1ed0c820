package fi.luotsi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What others made is in the repository byte for byte as they published it, and with its licence. */
class VendorAssetsTest {

    private static final Path VENDOR = Path.of("src/main/resources/static/vendor");

    private record Asset(String file, String version, String licence, String source, String path, String licenceText, String note, String sha512) {}

    private final List<Asset> assets = JsonMapper.shared().readValue(VENDOR.resolve("vendor.json").toFile(), new TypeReference<>() {});

    @Test
    void everyFileIsTheOneThatWasVendored() {
        assertThat(assets).isNotEmpty().allSatisfy(asset -> assertThat(sha512(VENDOR.resolve(asset.file()))).as(asset.file()).isEqualTo(asset.sha512()));
    }

    @Test
    void noFileLiesThereUnlisted() throws IOException {
        try (var files = Files.walk(VENDOR)) {
            assertThat(files.filter(Files::isRegularFile).map(file -> VENDOR.relativize(file).toString()).filter(name -> !name.equals("vendor.json")))
                    .containsExactlyInAnyOrderElementsOf(assets.stream().map(Asset::file).toList());
        }
    }

    @Test
    void everyFileNamesItsVersionSourceAndLicence() {
        assertThat(assets).allSatisfy(asset -> {
            assertThat(asset.version()).isNotBlank();
            assertThat(asset.source()).isNotBlank();
            assertThat(asset.licence()).isIn("MIT", "0BSD", "OFL-1.1");
        });
        assertThat(assets.stream().filter(asset -> !asset.file().startsWith("licences/")))
                .allSatisfy(asset -> assertThat(VENDOR.resolve(asset.licenceText())).isRegularFile());
    }

    private static String sha512(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java runtime knows SHA-512", missing);
        }
    }
}
