package fi.luotsi.ui.flowdown;

import org.jspecify.annotations.Nullable;

/** A subcontractor as it is typed, right or wrong. */
public record SubcontractorForm(@Nullable String name, @Nullable String businessId, @Nullable String services) {

    static SubcontractorForm blank() {
        return new SubcontractorForm(null, null, null);
    }
}
