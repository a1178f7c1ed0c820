package fi.luotsi.negotiation.flowdown;

import java.util.UUID;

/** Identifies a subcontractor of one provider in one negotiation. */
public record SubcontractorId(UUID value) {

    static SubcontractorId random() {
        return new SubcontractorId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
