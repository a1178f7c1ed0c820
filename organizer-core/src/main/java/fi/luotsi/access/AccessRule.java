package fi.luotsi.access;

/** What holds for users and their rights. Pages have a sentence for each under {@code rule.access.<NAME>}. */
public enum AccessRule {
    /** No two users share a username, whatever the size of its letters. */
    USERNAME_IS_FREE,
    /** Three to sixty small letters a–z, digits, dots, hyphens, underscores or at signs, beginning with a letter or digit. */
    USERNAME_HAS_ITS_SHAPE,
    /** A provider manager works for one of the organizer's own providers. */
    PROVIDER_IS_ONES_OWN,
    /** An organizer keeps at least one enabled administrator. */
    LAST_ADMINISTRATOR_STAYS,
    /** Nobody changes the own role or shuts the own user out. */
    NOBODY_CHANGES_ONESELF
}
