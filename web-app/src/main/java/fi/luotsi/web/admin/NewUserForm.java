package fi.luotsi.web.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import fi.luotsi.access.Role;

/**
 * What the administrator typed about a new user; valid or not.
 *
 * @param provider the id of the provider for whom a provider manager works; empty for every other role
 */
record NewUserForm(@NotBlank @Nullable String username, @NotBlank @Size(max = 120) @Nullable String task, @NotNull @Nullable Role role,
        @Nullable String provider, @NotBlank @Size(min = NewUserForm.SHORTEST_PASSWORD, max = 72) @Nullable String password) {

    static final int SHORTEST_PASSWORD = 12;
    static final NewUserForm EMPTY = new NewUserForm(null, null, null, null, null);

    /** The password is typed anew on every try and never sent back to the page. */
    @Override
    public String toString() {
        return "NewUserForm[" + username + "]";
    }
}
