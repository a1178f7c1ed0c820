package fi.luotsi.web.deputy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.UserId;
import fi.luotsi.deputy.Deputies;
import fi.luotsi.deputy.DeputyRefused;
import fi.luotsi.deputy.Deputyship;
import fi.luotsi.ui.Formats;

/** The page of one person's deputies: the own one, and the administrator's of a user. */
@Component
class DeputyPages {

    private final Deputies deputies;
    private final MessageSource words;

    DeputyPages(Deputies deputies, MessageSource words) {
        this.deputies = deputies;
        this.words = words;
    }

    String blank(Acting.Person acting, UserId person, String base, Locale locale, Model model) {
        model.addAttribute("form", DeputyForm.empty(deputies.today()));
        return page(acting, person, base, locale, model);
    }

    String name(Acting.Person acting, UserId person, String base, DeputyForm form, BindingResult binding, Locale locale, Model model, RedirectAttributes after) {
        var typed = form.read(binding);
        if (typed.isPresent() && named(acting, person, typed.get(), binding)) {
            after.addFlashAttribute("said", "deputy.named");
            return "redirect:" + base;
        }
        model.addAttribute("wrong", true);
        return page(acting, person, base, locale, model);
    }

    private boolean named(Acting.Person acting, UserId person, DeputyForm.Typed typed, BindingResult binding) {
        try {
            deputies.name(acting, person, typed.deputy(), typed.firstDay(), typed.lastDay());
            return true;
        } catch (DeputyRefused refused) {
            binding.rejectValue(DeputyForm.fieldOf(refused.rule()), "rule.deputy." + refused.rule());
            return false;
        }
    }

    private String page(Acting.Person acting, UserId person, String base, Locale locale, Model model) {
        boolean own = person.equals(acting.user());
        model.addAttribute("base", base);
        model.addAttribute("own", own);
        model.addAttribute("person", deputies.task(acting, person));
        model.addAttribute("deputies", lines(deputies.of(acting, person), locale));
        model.addAttribute("standIn", own ? lines(deputies.asDeputy(acting), locale) : List.of());
        model.addAttribute("actsInPlace", acting.inPlaceOf().isPresent());
        model.addAttribute("colleagues", colleagues(acting, person));
        model.addAttribute("labels", Map.of("deputy", word("deputy.who", locale), "firstDay", word("deputy.first-day", locale), "lastDay",
                word("deputy.last-day", locale)));
        return "deputy/deputies";
    }

    private List<DeputyLine> lines(List<Deputyship> deputyships, Locale locale) {
        var today = deputies.today();
        return deputyships.stream().map(one -> DeputyLine.of(one, one.on(today), Formats.of(locale))).toList();
    }

    private Map<String, String> colleagues(Acting.Person acting, UserId person) {
        var choices = new LinkedHashMap<String, String>();
        deputies.colleagues(acting, person).forEach(one -> choices.put(one.user().toString(), one.task() + " (" + one.username() + ")"));
        return choices;
    }

    private String word(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
