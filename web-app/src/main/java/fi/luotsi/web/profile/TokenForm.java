package fi.luotsi.web.profile;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** What the person calls a new token; valid or not. */
record TokenForm(@NotBlank @Size(max = 120) @Nullable String label) {

    static final TokenForm EMPTY = new TokenForm(null);

    /** The label, once the form has passed validation. */
    String validLabel() {
        return requireNonNull(label);
    }
}
