package fi.luotsi.web.admin;

import fi.luotsi.acting.Role;

/** A line of the list of users, ready formatted. */
record UserRow(String id, String username, String task, Role role, String party, boolean enabled, String created, boolean oneself) {

    /** The state's message key. */
    public String state() {
        return enabled ? "admin.user.enabled" : "admin.user.disabled";
    }
}
