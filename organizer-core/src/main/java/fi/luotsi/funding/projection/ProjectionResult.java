package fi.luotsi.funding.projection;

import java.util.Map;
import java.util.Objects;

/**
 * A projection with everything it was made of. Equal inputs, sampling and model version give an equal result and hash, on every machine.
 *
 * @param modelVersion raised whenever equal inputs may give other numbers
 */
public record ProjectionResult(Parameters parameters, Sampling sampling, String modelVersion, Comparison comparison, Map<Variant, Fans> fans) {

    public Headline headline(Variant variant) {
        return comparison.of(variant);
    }

    public Fans fans(Variant variant) {
        return Objects.requireNonNull(fans.get(variant), variant::toString);
    }

    /** SHA-256 over the canonical JSON (RFC 8785) of inputs and outputs, 64 hexadecimal digits. */
    public String hash() {
        return ProjectionJson.hash(this);
    }
}
