package fi.luotsi.web.deputy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import fi.luotsi.acting.UserId;
import fi.luotsi.deputy.DeputyRule;
import fi.luotsi.ui.TypedFields;

/** A deputy and a period as they are typed, right or wrong. */
record DeputyForm(@Nullable String deputy, @Nullable String firstDay, @Nullable String lastDay) {

    private static final String MISSING = "deputy.missing";

    /** @param today where most periods begin */
    static DeputyForm empty(LocalDate today) {
        return new DeputyForm(null, TypedFields.day(today), null);
    }

    /** What was typed, understood. */
    record Typed(UserId deputy, LocalDate firstDay, LocalDate lastDay) {}

    /** Empty, with what is missing or wrong named, where it cannot be understood. */
    Optional<Typed> read(BindingResult binding) {
        var fields = new TypedFields(binding);
        fields.require(deputy, "deputy", MISSING);
        fields.require(firstDay, "firstDay", MISSING);
        fields.require(lastDay, "lastDay", MISSING);
        var first = fields.day(firstDay, "firstDay");
        var last = fields.day(lastDay, "lastDay");
        List<UUID> ids = TypedFields.ids(deputy == null ? List.of() : List.of(deputy));
        if (binding.hasErrors() || ids.isEmpty() || first.isEmpty() || last.isEmpty()) {
            if (ids.isEmpty() && !binding.hasErrors()) {
                binding.rejectValue("deputy", MISSING);
            }
            return Optional.empty();
        }
        return Optional.of(new Typed(new UserId(ids.getFirst()), first.get(), last.get()));
    }

    /** The field in which a broken rule is mended. */
    static String fieldOf(DeputyRule rule) {
        return switch (rule) {
            case DEPUTY_HAS_THE_SAME_SEAT, DEPUTY_IS_NAMED_ONCE -> "deputy";
            case PERIOD_RUNS_FORWARD, PERIOD_IS_NOT_OVER -> "lastDay";
        };
    }
}
