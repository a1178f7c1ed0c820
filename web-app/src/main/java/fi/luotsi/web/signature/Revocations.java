package fi.luotsi.web.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which certificates of this installation hold no longer, and since when: a file that the operator writes, one line each, the serial number in
 * hexadecimal digits and the moment, {@code 1a2b… 2027-01-31T12:00:00Z}. A line that begins with # is a remark.
 */
record Revocations(Map<BigInteger, Instant> since) {

    private static final int HEXADECIMAL = 16;

    /** @throws IllegalStateException for a line that cannot be read: a revocation must not get lost by a slip of the pen */
    static Revocations in(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new Revocations(Map.of());
        }
        return new Revocations(Files.readAllLines(file).stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toMap(line -> serial(file, line), line -> moment(file, line), (one, other) -> one.isBefore(other) ? one : other)));
    }

    Optional<Instant> of(X509Certificate certificate) {
        return Optional.ofNullable(since.get(certificate.getSerialNumber()));
    }

    private static BigInteger serial(Path file, String line) {
        try {
            return new BigInteger(line.split("\\s+", 2)[0], HEXADECIMAL);
        } catch (NumberFormatException wrong) {
            throw unreadable(file, line, wrong);
        }
    }

    private static Instant moment(Path file, String line) {
        try {
            return Instant.parse(line.substring(line.indexOf(' ') + 1).strip());
        } catch (DateTimeParseException wrong) {
            throw unreadable(file, line, wrong);
        }
    }

    private static IllegalStateException unreadable(Path file, String line, Exception cause) {
        return new IllegalStateException("Not a serial number and a moment in " + file + ": " + line, cause);
    }
}
