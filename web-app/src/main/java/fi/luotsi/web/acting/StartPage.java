package fi.luotsi.web.acting;

import fi.luotsi.acting.Role;

/** Where a role begins its day. */
public final class StartPage {

    private StartPage() {}

    public static String of(Role role) {
        return switch (role) {
            case ORGANIZER_NEGOTIATOR, DECISION_MAKER, AUDITOR -> "/negotiations";
            case PROVIDER_MANAGER -> "/portal";
            case ADMINISTRATOR -> "/admin";
            case EXPERT -> "/expert";
        };
    }
}
