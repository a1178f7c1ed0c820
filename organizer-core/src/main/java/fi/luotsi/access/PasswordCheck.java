package fi.luotsi.access;

/** Compares a typed password with a kept hash. The method of hashing is the surface's choice; this module only keeps its result. */
public interface PasswordCheck {

    boolean matches(CharSequence typed, String hash);

    /** A hash that no password fits: checked when there is no such user, so that both answers take equally long. */
    String ofNobody();
}
