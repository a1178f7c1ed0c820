package fi.luotsi.ui.sweep;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.access.NotFound;
import fi.luotsi.funding.projection.ParametersRefused;
import fi.luotsi.funding.projection.Sampling;
import fi.luotsi.negotiation.sweep.SweepRequest;
import fi.luotsi.negotiation.sweep.Sweeps;
import fi.luotsi.scenario.Scenario;
import fi.luotsi.scenario.Scenarios;
import fi.luotsi.ui.TypedFields;

/** The list of a party's sweeps, and the page on which one is ordered, for either side (decision 0003). */
@Component
public class SweepPages {

    private final Sweeps sweeps;
    private final Scenarios scenarios;
    private final SweepHead head;

    SweepPages(Sweeps sweeps, Scenarios scenarios, SweepHead head) {
        this.sweeps = sweeps;
        this.scenarios = scenarios;
        this.head = head;
    }

    public String list(SweepPlace place, Model model) {
        head.addTo(model, place);
        var texts = head.texts(place);
        model.addAttribute("lines", sweeps.list(place.acting(), place.negotiation()).stream().map(sweep -> SweepLine.of(sweep, texts, place)).toList())
                .addAttribute("scenarios", scenarios.of(place.acting(), place.negotiation()));
        return "sweep/list";
    }

    /** @param scenario what the sweep begins with; null for the party's last scenario */
    public String blank(SweepPlace place, @Nullable UUID scenario, Model model) {
        var from = from(place, scenario);
        model.addAttribute("form", from.map(SweepForm::of).orElse(null));
        return shown(place, from.orElse(null), model);
    }

    /** Orders what was typed; shows it again beside what has to be mended. */
    public String order(SweepPlace place, SweepForm form, BindingResult binding, Model model, RedirectAttributes after) {
        var from = from(place, TypedFields.ids(List.of(TypedFields.text(form.scenario()))).stream().findFirst().orElse(null)).orElseThrow(() -> new NotFound("scenario"));
        new TypedFields(binding).require(form.name(), "name", "sweep.refused.name");
        var grid = form.grid(binding);
        Optional<Sampling> sampling = form.sampling(binding);
        if (!binding.hasErrors() && sampling.isPresent()) {
            try {
                var request = new SweepRequest(TypedFields.text(form.name()), from.id().value(), from.content().happening(), sampling.get(), grid);
                var sweep = sweeps.order(place.acting(), place.negotiation(), request);
                after.addFlashAttribute("said", head.texts(place).of("sweep.said.ordered"));
                return "redirect:" + place.sweeps() + "/" + sweep;
            } catch (ParametersRefused refused) {
                SweepForm.refuse(refused, binding);
            }
        }
        model.addAttribute("wrong", true);
        return shown(place, from, model);
    }

    private String shown(SweepPlace place, @Nullable Scenario from, Model model) {
        head.addTo(model, place);
        var texts = head.texts(place);
        model.addAttribute("scenario", from).addAttribute("keepInputForm", "sweep-form")
                .addAttribute("labels", texts.labels("name", "sweep.name", "replications", "sweep.replications", "seed", "sweep.seed", "alpha", "sweep.axis.alpha",
                        "rho", "sweep.axis.rho", "limit", "sweep.axis.limit", "delay", "sweep.axis.delay", "lawful", "sweep.axis.lawful", "total", "sweep.axis.total"));
        return "sweep/new";
    }

    /** Empty where the party has none yet. */
    private Optional<Scenario> from(SweepPlace place, @Nullable UUID wanted) {
        var all = scenarios.of(place.acting(), place.negotiation());
        if (wanted == null) {
            return all.stream().findFirst();
        }
        return Optional.of(all.stream().filter(scenario -> scenario.id().value().equals(wanted)).findFirst().orElseThrow(() -> new NotFound(wanted)));
    }
}
