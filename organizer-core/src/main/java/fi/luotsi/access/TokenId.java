package fi.luotsi.access;

import java.util.UUID;

/** Identifies a token on its owner's profile page. */
public record TokenId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
