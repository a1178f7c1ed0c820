package fi.luotsi.web.strategy;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import fi.luotsi.strategy.Decision;

/** The decision by which an edition is published, as it is typed. */
record PublishForm(int seen, @Nullable String body, @Nullable LocalDate day, @Nullable String section) {

    Decision decision() {
        return new Decision(Typed.text(body), day, Typed.text(section));
    }
}
