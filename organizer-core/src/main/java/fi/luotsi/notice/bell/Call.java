package fi.luotsi.notice.bell;

import java.util.List;
import java.util.UUID;

import fi.luotsi.notice.Fact;

/**
 * Something to be told.
 *
 * @param path of the organizer's page to read on; the provider's is the same below {@code /portal}
 * @param facts of the occasion's sentence, in its order
 * @param once names what is told: nobody is told the same twice
 */
public record Call(Occasion occasion, Addressees to, String path, List<Fact> facts, String once) {

    /** Told each time. */
    public static Call of(Occasion occasion, Addressees to, String path, Fact... facts) {
        return new Call(occasion, to, path, List.of(facts), UUID.randomUUID().toString());
    }

    /** Told to nobody who was told under this name before. */
    public Call once(Object... name) {
        return new Call(occasion, to, path, facts, occasion + List.of(name).toString());
    }
}
