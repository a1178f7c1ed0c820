package fi.luotsi.negotiation.term;

import java.util.UUID;

/** Identifies one term of one package, in every round the same. */
public record TermId(UUID value) {

    public static TermId random() {
        return new TermId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
