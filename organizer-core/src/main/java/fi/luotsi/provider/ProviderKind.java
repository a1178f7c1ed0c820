package fi.luotsi.provider;

/** Legal forms of providers. */
public enum ProviderKind {
    /** Liikelaitos: the organizer's own public business enterprise. */
    PUBLIC_ENTERPRISE, COMPANY, ASSOCIATION, FOUNDATION
}
