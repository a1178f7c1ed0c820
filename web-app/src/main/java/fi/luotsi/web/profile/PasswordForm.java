package fi.luotsi.web.profile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The current password, and the new one twice; never sent back to the page. */
record PasswordForm(@NotBlank @Nullable String current, @NotNull @Size(min = PasswordForm.SHORTEST) @Nullable String fresh, @NotBlank @Nullable String again) {

    static final int SHORTEST = 12;

    /** The method of hashing looks at no more bytes than these. */
    private static final int LONGEST = 72;

    static final PasswordForm EMPTY = new PasswordForm(null, null, null);

    /** What no single field can tell. */
    void check(Errors errors) {
        if (fresh != null && fresh.getBytes(UTF_8).length > LONGEST) {
            errors.rejectValue("fresh", "Size.password.fresh");
        }
        if (fresh != null && fresh.equals(current)) {
            errors.rejectValue("fresh", "profile.password.same");
        }
        if (again != null && !again.isBlank() && !Objects.equals(fresh, again)) {
            errors.rejectValue("again", "profile.password.differs");
        }
    }

    @Override
    public String toString() {
        return "PasswordForm";
    }
}
