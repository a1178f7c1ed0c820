package fi.luotsi.web.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What programs of others say about a file: veraPDF about its profile, pdfsig of Poppler about its signatures. */
final class Outside {

    private Outside() {}

    /** What breaks the profile, for instance 2a or ua1; empty for a file that keeps to it. */
    static List<String> faults(byte[] pdf, String profile) {
        VeraGreenfieldFoundryProvider.initialise();
        var flavour = PDFAFlavour.fromString(profile);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            var faults = result.getTestAssertions().stream().filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
                    .map(found -> found.getRuleId().getClause() + ": " + found.getMessage()).toList();
            return result.isCompliant() || !faults.isEmpty() ? faults : List.of("not compliant");
        } catch (VeraPDFException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** @throws IllegalStateException where Debian's poppler-utils are not installed: the check cannot be left out in silence */
    static String pdfsig(byte[] pdf) {
        try {
            var file = Files.createTempFile("signed", ".pdf");
            try {
                Files.write(file, pdf);
                var program = new ProcessBuilder("pdfsig", file.toString()).redirectErrorStream(true).start();
                var said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                program.waitFor();
                return said;
            } finally {
                Files.delete(file);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (IOException missing) {
            throw new UncheckedIOException("pdfsig does not run: install poppler-utils", missing);
        }
    }
}
