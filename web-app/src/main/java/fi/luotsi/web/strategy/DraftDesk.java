package fi.luotsi.web.strategy;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.indicator.Indicators;
import fi.luotsi.strategy.Edition;
import fi.luotsi.strategy.ServiceStrategies;
import fi.luotsi.strategy.StrategyRule;
import fi.luotsi.strategy.StrategyRuleBroken;
import fi.luotsi.ui.table.Texts;

/** What every page of the draft shows, and where a broken rule is told. */
@Component
class DraftDesk {

    private final ServiceStrategies strategies;
    private final Indicators indicators;
    private final MessageSource messages;

    DraftDesk(ServiceStrategies strategies, Indicators indicators, MessageSource messages) {
        this.strategies = strategies;
        this.indicators = indicators;
        this.messages = messages;
    }

    /** @throws NotFound where nothing is drafted */
    Edition require(Acting.OrganizerStaff acting) {
        return strategies.draft(acting).orElseThrow(() -> new NotFound("a draft of the strategy"));
    }

    Texts texts(Locale locale) {
        return new Texts(messages, locale);
    }

    /** The desk with the draft's tree, contents and both forms; a refused form is in the model already. */
    String shown(Acting.OrganizerStaff acting, Locale locale, Model model) {
        var texts = texts(locale);
        strategies.draft(acting).ifPresent(draft -> {
            model.addAttribute("draft", draft.head()).addAttribute("validity", EditionLine.validity(texts, draft.head()))
                    .addAttribute("tree", ItemNode.tree(texts, draft, null, indicators.all(acting).stream()
                            .collect(Collectors.toMap(listed -> listed.indicator().id().value(), listed -> texts.in(listed.indicator().name())))))
                    .addAttribute("contents", ContentLine.all(texts, draft)).addAttribute("missing", draft.missing().size());
            if (!model.containsAttribute("facts")) {
                model.addAttribute("facts", FactsForm.of(draft.head()));
            }
            if (!model.containsAttribute("publication")) {
                model.addAttribute("publication", new PublishForm(draft.head().version(), null, null, null));
            }
        });
        return "strategy/draft";
    }

    /** Indicators by id, those with observations first chosen from. */
    Map<String, String> indicators(Acting.OrganizerStaff acting, Texts texts) {
        var names = new LinkedHashMap<String, String>();
        indicators.all(acting).forEach(listed -> names.put(listed.indicator().id().toString(), texts.in(listed.indicator().name())));
        return names;
    }

    /** Tells the broken rule beside the field it is about. */
    static void reject(StrategyRuleBroken broken, Errors errors, Map<StrategyRule, String> fields) {
        var key = "strategy.rule." + broken.rule();
        var field = fields.get(broken.rule());
        if (field == null) {
            errors.reject(key);
        } else {
            errors.rejectValue(field, key);
        }
    }
}
