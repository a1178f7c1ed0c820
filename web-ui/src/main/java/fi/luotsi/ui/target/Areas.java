package fi.luotsi.ui.target;

import fi.luotsi.target.TargetReading;
import fi.luotsi.ui.table.Texts;

/** Areas in the reader's words. */
public final class Areas {

    private Areas() {}

    /** As the register names it in the reader's language; else as the target does. */
    public static String name(Texts texts, TargetReading.Area area) {
        return area.series().stream().findFirst().map(observation -> texts.in(observation.region().name()))
                .orElse(area.name() == null ? area.region().value() : area.name());
    }
}
