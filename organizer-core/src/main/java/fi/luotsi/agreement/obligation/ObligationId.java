package fi.luotsi.agreement.obligation;

import java.util.UUID;

public record ObligationId(UUID value) {

    static ObligationId random() {
        return new ObligationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
