package fi.luotsi.web.negotiation;

import java.util.LinkedHashMap;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.acting.Acting;
import fi.luotsi.indicator.Indicators;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.strategy.ServiceStrategies;
import fi.luotsi.ui.table.Texts;

/** What a target is chosen from: the goals and impact goals of the strategy in force, and the register's indicators. */
@Component
class TargetChoices {

    private final ServiceStrategies goals;
    private final Indicators indicators;

    TargetChoices(ServiceStrategies goals, Indicators indicators) {
        this.goals = goals;
        this.indicators = indicators;
    }

    /** Puts the choices into the model where the form of a term of this kind asks for them. */
    void offer(Acting.OrganizerStaff acting, Model model, Texts texts, TermKind kind) {
        if (kind != TermKind.TARGET) {
            return;
        }
        var goalWords = new LinkedHashMap<String, String>();
        goals.inForce(acting).ifPresent(edition -> edition.served().forEach(goal -> goalWords.put(goal.text().fi(), texts.in(goal.text()))));
        var indicatorNames = new LinkedHashMap<String, String>();
        indicators.all(acting).stream().filter(listed -> listed.observations() > 0)
                .forEach(listed -> indicatorNames.put(listed.indicator().id().toString(), texts.in(listed.indicator().name())));
        model.addAttribute("goals", goalWords).addAttribute("indicators", indicatorNames);
    }
}
