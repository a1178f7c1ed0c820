package fi.luotsi.web.ocds;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.publicity.PublicAgreement;
import fi.luotsi.agreement.publicity.PublicCopy;

/**
 * A public version with what its public copy says; everything that is published is read from here.
 *
 * @param document the content of the copy in Finnish
 */
record Published(PublicAgreement agreement, Map<String, Object> document) {

    AgreementVersion version() {
        return agreement.version();
    }

    /** The copy whose content this is. */
    PublicCopy copy() {
        return agreement.copy("fi").orElseThrow();
    }

    Instant at() {
        return copy().at();
    }

    /** A release is never changed: a copy made anew is another release. */
    String release(OcdsAddress address) {
        return address.ocid(version().code()) + "-" + version().version() + "-" + copy().number();
    }

    /** The agreed expenses of all years; empty where one is secret or not agreed. */
    Optional<BigDecimal> value() {
        return document.get("value") instanceof String euros ? Optional.of(new BigDecimal(euros)) : Optional.empty();
    }

    /** The frames whose amount is public. */
    List<Map<?, ?>> frames() {
        return document.get("frames") instanceof List<?> frames
                ? frames.stream().<Map<?, ?>>flatMap(frame -> frame instanceof Map<?, ?> told && told.get("euros") != null ? Stream.of(told) : Stream.empty())
                        .toList() : List.of();
    }
}
