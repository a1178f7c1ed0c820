package fi.luotsi.web.deputy;

import org.jspecify.annotations.Nullable;

import fi.luotsi.deputy.Deputyship;
import fi.luotsi.ui.Formats;

/**
 * A deputyship in a list, ready formatted.
 *
 * @param ended who ended it and when; null while nobody has
 */
record DeputyLine(String id, String person, String deputy, String period, Deputyship.State state, String namedBy, @Nullable String ended) {

    static DeputyLine of(Deputyship deputyship, Deputyship.State state, Formats formats) {
        var ending = deputyship.ended();
        return new DeputyLine(deputyship.id().toString(), deputyship.person().name(), deputyship.deputy().name(),
                formats.date(deputyship.firstDay()) + "–" + formats.date(deputyship.lastDay()), state, deputyship.namedBy(),
                ending == null ? null : ending.by() + " · " + formats.dateTime(ending.at()));
    }

    /** Whether it can still be ended. */
    public boolean live() {
        return state == Deputyship.State.COMING || state == Deputyship.State.RUNNING;
    }

    public boolean running() {
        return state == Deputyship.State.RUNNING;
    }
}
