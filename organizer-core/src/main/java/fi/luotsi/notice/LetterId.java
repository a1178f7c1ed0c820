package fi.luotsi.notice;

import java.util.UUID;

/** Identifies a letter; the mail that carries it goes by the same id, however often it is sent. */
public record LetterId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
