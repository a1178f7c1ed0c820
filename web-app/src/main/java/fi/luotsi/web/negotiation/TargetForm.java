package fi.luotsi.web.negotiation;

import org.jspecify.annotations.Nullable;

import fi.luotsi.web.negotiation.answer.TargetText;

/** A new target as it is typed: its name in both languages, the target itself, and why. */
record TargetForm(@Nullable String titleFi, @Nullable String titleSv, @Nullable TargetText target, @Nullable String reason) {

    static final TargetForm EMPTY = new TargetForm(null, null, TargetText.EMPTY, null);

    TargetForm with(TargetText other) {
        return new TargetForm(titleFi, titleSv, other, reason);
    }

    TargetText typed() {
        return target == null ? TargetText.EMPTY : target;
    }
}
