package fi.luotsi.agreement;

import java.util.UUID;

/** Identifies an agreement, all its versions together. */
public record AgreementId(UUID value) {

    static AgreementId random() {
        return new AgreementId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
