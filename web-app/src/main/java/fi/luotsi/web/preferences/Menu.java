package fi.luotsi.web.preferences;

import java.util.List;

import fi.luotsi.acting.Role;

/** The main menu of each role: message keys and where they lead. */
final class Menu {

    private static final Entry NEGOTIATIONS = new Entry("menu.negotiations", "/negotiations");
    private static final Entry INDICATORS = new Entry("menu.indicators", "/indicators");
    private static final Entry STRATEGY = new Entry("menu.strategy", "/strategy");

    private static final Entry CHAINS = new Entry("menu.chains", "/chains");

    private Menu() {}

    static List<Entry> of(Role role) {
        return switch (role) {
            case ORGANIZER_NEGOTIATOR, AUDITOR -> List.of(NEGOTIATIONS, CHAINS, STRATEGY, INDICATORS);
            case DECISION_MAKER -> List.of(new Entry("deciding.matters", "/decisions"), NEGOTIATIONS, new Entry("counsel.menu.requests", "/mandate-requests"), CHAINS, STRATEGY, INDICATORS);
            case PROVIDER_MANAGER -> List.of(new Entry("menu.portal", "/portal"), new Entry("counsel.menu.requests", "/portal/mandate-requests"), CHAINS, STRATEGY, INDICATORS);
            case EXPERT -> List.of(new Entry("expert.menu", "/expert"));
            case ADMINISTRATOR -> List.of(CHAINS, new Entry("menu.users", "/admin/users"), new Entry("menu.imports", "/admin/imports"), STRATEGY, INDICATORS);
        };
    }

    /** One line of the menu. */
    record Entry(String key, String href) {}
}
