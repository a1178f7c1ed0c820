package fi.luotsi.web.chain;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import fi.luotsi.catalogue.Words;
import fi.luotsi.servicechain.content.Actor;
import fi.luotsi.servicechain.content.Cost;
import fi.luotsi.servicechain.content.Step;
import fi.luotsi.servicechain.content.Volume;
import fi.luotsi.ui.Formats;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.ui.table.Texts;

/** A step as it is typed. */
record StepForm(@Nullable String seen, @Nullable String nameFi, @Nullable String nameSv, @Nullable String actorKind, @Nullable String actorFi, @Nullable String actorSv,
        @Nullable String placeFi, @Nullable String placeSv, @Nullable String service, @Nullable Boolean entry, @Nullable Boolean exit, @Nullable String cost, @Nullable String costSource,
        @Nullable Boolean costAssumed, @Nullable String volume, @Nullable String volumeSource, @Nullable Boolean volumeAssumed, @Nullable String measureFi, @Nullable String measureSv,
        @Nullable String jointFi, @Nullable String jointSv) {

    static StepForm empty(int seen, boolean first) {
        return new StepForm(String.valueOf(seen), null, null, Actor.Kind.PROVIDER.name(), null, null, null, null, null, first, false, null, null, false, null, null, false, null, null, null, null);
    }

    static StepForm of(Step step, int seen, Locale locale) {
        var actor = step.actor();
        var cost = step.cost();
        var volume = step.volume();
        return new StepForm(String.valueOf(seen), step.name().fi(), step.name().sv(), actor == null ? Actor.Kind.PROVIDER.name() : actor.kind().name(), TypedWords.fi(actor == null ? null : actor.name()),
                TypedWords.sv(actor == null ? null : actor.name()), TypedWords.fi(step.place()), TypedWords.sv(step.place()), step.service(), step.entry(), step.exit(),
                cost == null ? null : Formats.of(locale).number(cost.unit()), cost == null ? null : cost.origin().source(), cost != null && cost.origin().assumption(),
                volume == null ? null : String.valueOf(volume.yearly()), volume == null ? null : volume.origin().source(), volume != null && volume.origin().assumption(),
                TypedWords.fi(step.measure()), TypedWords.sv(step.measure()), TypedWords.fi(step.jointTarget()), TypedWords.sv(step.jointTarget()));
    }

    /**
     * The step; null where something is refused.
     *
     * @param before who is responsible now: a provider of the register stays the same while its name does
     * @param known whether the catalogue has a service of this code
     */
    @Nullable Step read(UUID id, @Nullable Actor before, Errors errors, Predicate<String> known) {
        var words = new TypedWords(errors);
        var name = words.needed(nameFi, nameSv, "nameFi", "nameSv");
        var actorName = words.read(actorFi, actorSv, "actorFi", "actorSv");
        var kind = TypedFields.choice(Actor.Kind.class, actorKind).orElse(Actor.Kind.PROVIDER);
        var code = TypedFields.orNull(service);
        if (code != null && !known.test(code)) {
            errors.rejectValue("service", "chain.package.refused");
        }
        var place = words.read(placeFi, placeSv, "placeFi", "placeSv");
        var measure = words.read(measureFi, measureSv, "measureFi", "measureSv");
        var joint = words.read(jointFi, jointSv, "jointFi", "jointSv");
        var unit = cost(errors);
        var yearly = volume(errors);
        return errors.hasErrors() || name == null ? null
                : new Step(id, name, actorName == null ? null : new Actor(kind, same(before, kind, actorName) ? Objects.requireNonNull(before).provider() : null, actorName), place, code, Boolean.TRUE.equals(entry), Boolean.TRUE.equals(exit), unit, yearly, measure, joint);
    }

    private static boolean same(@Nullable Actor before, Actor.Kind kind, Words name) {
        return before != null && before.kind() == kind && (before.name().fi().equals(name.fi()) || name.sv() != null && name.sv().equals(before.name().sv()));
    }

    private @Nullable Cost cost(Errors errors) {
        return new TypedFields(errors).euros(cost, "cost").map(euros -> {
            if (euros.isNegative()) {
                errors.rejectValue("cost", "chain.rule.FIGURE_IS_NOT_NEGATIVE");
            }
            return new Cost(euros, TypedWords.origin(costSource, Boolean.TRUE.equals(costAssumed), "costSource", errors));
        }).orElse(null);
    }

    private @Nullable Volume volume(Errors errors) {
        var typed = TypedFields.text(volume).replaceAll("[\\s\\u00a0\\u202f]", "");
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,12}")) {
            errors.rejectValue("volume", "chain.volume.refused");
            return null;
        }
        return new Volume(Long.parseLong(typed), TypedWords.origin(volumeSource, Boolean.TRUE.equals(volumeAssumed), "volumeSource", errors));
    }

    static Map<String, String> labels(Texts texts) {
        return texts.labels("nameFi", "chain.name.fi", "nameSv", "chain.name.sv", "actorFi", "chain.actor.fi", "actorSv", "chain.actor.sv", "placeFi", "chain.place.fi",
                "placeSv", "chain.place.sv", "service", "chain.service", "cost", "chain.cost.unit", "costSource", "chain.cost.source", "volume", "chain.volume.yearly",
                "volumeSource", "chain.volume.source", "measureFi", "chain.measure.fi", "measureSv", "chain.measure.sv", "jointFi", "chain.joint.fi", "jointSv", "chain.joint.sv");
    }

    /** The edit of the draft that was on the page; 0, which none is, where the page did not say. */
    int edit() {
        return TypedWords.number(seen);
    }
}
