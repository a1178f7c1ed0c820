package fi.luotsi.portal.target;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.target.ImpactTarget;
import fi.luotsi.target.TargetReadings;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.ui.target.AimsView;
import fi.luotsi.ui.target.TargetSheet;

/** What an opened target shows beside its versions: the picture of its indicator and where its baseline comes from. */
@Component("providersTargetBriefs")
public class TargetBriefs {

    private final TargetReadings readings;

    TargetBriefs(TargetReadings readings) {
        this.readings = readings;
    }

    /** Null for every term that is no target, and for a target nobody has given a value yet. */
    public @Nullable TargetSheet of(Acting.ProviderStaff acting, Texts texts, TermState state) {
        return target(state).map(target -> TargetSheet.brief(texts, texts.in(state.term().title()), target, readings.of(acting, target))).orElse(null);
    }

    /** The target as it stands in the own draft, or as it was offered last. */
    static Optional<ImpactTarget> target(TermState state) {
        return AimsView.standing(state).flatMap(value -> value instanceof TermValue.Target(var target) ? Optional.of(target) : Optional.empty());
    }
}
