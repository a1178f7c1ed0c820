package fi.luotsi.view;

/** What a view is a view of. */
public enum Place {
    NEGOTIATIONS, PACKAGE, USERS, INDICATORS, IMPORTS
}
