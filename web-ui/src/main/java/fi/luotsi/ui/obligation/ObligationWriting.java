package fi.luotsi.ui.obligation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.obligation.Every;
import fi.luotsi.agreement.obligation.NewObligation;
import fi.luotsi.agreement.obligation.ObligationRefused;
import fi.luotsi.agreement.obligation.ObligationRule;
import fi.luotsi.agreement.obligation.Obligations;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableOpening;

/** Writing down what a party found in the agreement. */
@Component
public class ObligationWriting {

    private final Obligations obligations;
    private final TableOpening opening;

    ObligationWriting(Obligations obligations, TableOpening opening) {
        this.obligations = obligations;
        this.opening = opening;
    }

    String blank(Acting.Person acting, String base, UUID id, Locale locale, Model model) {
        model.addAttribute("form", ObligationForm.empty());
        return page(opening.open(acting, base, id, locale), model);
    }

    String write(Acting.Person acting, String base, UUID id, ObligationForm form, BindingResult binding, Locale locale, Model model, RedirectAttributes after) {
        var table = opening.open(acting, base, id, locale);
        var wanted = read(form, binding);
        if (wanted.isEmpty()) {
            return page(table, model);
        }
        try {
            obligations.write(acting, table.table().head().id(), wanted.get());
        } catch (ObligationRefused broken) {
            broken.rules().forEach(rule -> binding.rejectValue(fieldOf(rule), "obligation.rule." + rule.name()));
            return page(table, model);
        }
        after.addFlashAttribute("said", table.texts().of("obligation.said.written"));
        return "redirect:" + table.home() + "/obligations";
    }

    private static Optional<NewObligation> read(ObligationForm form, BindingResult binding) {
        var fields = new TypedFields(binding);
        var party = TypedFields.choice(Party.class, form.party());
        var every = TypedFields.choice(Every.class, form.every());
        if (party.isEmpty()) {
            binding.rejectValue("party", "obligation.party.missing");
        }
        if (every.isEmpty()) {
            binding.rejectValue("every", "obligation.every.missing");
        }
        fields.require(form.what(), "what", "obligation.rule.OBLIGATION_SAYS_WHAT");
        fields.require(form.first(), "first", "obligation.first.missing");
        var first = fields.day(form.first(), "first");
        var term = TypedFields.ids(List.of(TypedFields.text(form.term()))).stream().findFirst();
        if (term.isEmpty()) {
            binding.rejectValue("term", "obligation.rule.OBLIGATION_STANDS_IN_A_TERM");
        }
        return binding.hasErrors() ? Optional.empty() : Optional.of(new NewObligation(party.orElseThrow(), new TermId(term.orElseThrow()), TypedFields.text(form.what()),
                TypedFields.text(form.owner()), first.orElseThrow(), every.orElseThrow()));
    }

    private static String fieldOf(ObligationRule rule) {
        return switch (rule) {
            case OBLIGATION_STANDS_IN_A_TERM -> "term";
            case OBLIGATION_FALLS_INTO_THE_AGREEMENT -> "first";
            default -> "what";
        };
    }

    private String page(OpenedTable table, Model model) {
        table.addTo(model, new Link(table.texts().of("obligation.list"), table.home() + "/obligations"));
        var terms = new LinkedHashMap<String, String>();
        table.termsOnTheTable().stream().filter(TermState::isAgreed).forEach(state -> terms.put(state.term().id().toString(), table.view().name(state)));
        var parties = new LinkedHashMap<String, String>();
        var every = new LinkedHashMap<String, String>();
        for (var party : Party.values()) {
            parties.put(party.name(), table.texts().of("table.party." + party));
        }
        for (var one : Every.values()) {
            every.put(one.name(), table.texts().of("obligation.every.", one));
        }
        model.addAttribute("terms", terms).addAttribute("parties", parties).addAttribute("rhythms", every)
                .addAttribute("labels", table.texts().labels("party", "obligation.who", "term", "obligation.stands", "what", "obligation.what", "owner", "obligation.owner",
                        "first", "obligation.first", "every", "obligation.every"));
        return "obligations/new";
    }
}
