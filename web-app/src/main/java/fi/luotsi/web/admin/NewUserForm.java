package fi.luotsi.web.admin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import fi.luotsi.acting.Role;

/**
 * What the administrator typed about a new user; valid or not.
 *
 * @param provider the id of the provider for whom a provider manager works; empty for every other role
 */
record NewUserForm(@NotBlank @Nullable String username, @NotBlank @Size(max = 120) @Nullable String task, @NotNull @Nullable Role role,
        @Nullable String provider, @NotNull @Size(min = NewUserForm.SHORTEST_PASSWORD) @Nullable String password) {

    static final int SHORTEST_PASSWORD = 12;

    /** The method of hashing looks at no more bytes than these. */
    private static final int LONGEST_PASSWORD = 72;

    static final NewUserForm EMPTY = new NewUserForm(null, null, null, null, null);

    boolean passwordFits() {
        return password == null || password.getBytes(UTF_8).length <= LONGEST_PASSWORD;
    }

    /** The password is typed anew on every try and never sent back to the page. */
    @Override
    public String toString() {
        return "NewUserForm[" + username + "]";
    }
}
