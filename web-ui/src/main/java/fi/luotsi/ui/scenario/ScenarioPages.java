package fi.luotsi.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.funding.projection.ProjectionJson;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.SentRound;
import fi.luotsi.scenario.Injects;
import fi.luotsi.scenario.Scenario;
import fi.luotsi.scenario.ScenarioContent;
import fi.luotsi.scenario.ScenarioId;
import fi.luotsi.scenario.ScenarioRefused;
import fi.luotsi.scenario.Scenarios;
import fi.luotsi.scenario.choice.FundingChoices;
import fi.luotsi.ui.ErrorLine;
import fi.luotsi.ui.table.Texts;

/**
 * Fills the pages of scenarios for either side (decision 0003). Each method answers with the template of the page's content; the surface
 * puts its own head around it.
 */
@Component
public class ScenarioPages {

    private final Scenarios scenarios;
    private final FundingChoices choices;
    private final MessageSource messages;

    ScenarioPages(Scenarios scenarios, FundingChoices choices, MessageSource messages) {
        this.scenarios = scenarios;
        this.choices = choices;
        this.messages = messages;
    }

    /**
     * Whose page of which table.
     *
     * @param home the negotiation's address on this side
     */
    public record Place(Acting.Person acting, NegotiationPackage table, String home, Locale locale) {

        String desk() {
            return home + "/funding";
        }

        @Nullable Party reader() {
            return OwnSide.negotiates(acting) ? Party.of(acting) : null;
        }

        public List<Integer> sentRounds() {
            return table.rounds().stream().filter(round -> round.sent() != null).map(SentRound::number).toList().reversed();
        }
    }

    public String list(Place place, Model model) {
        var texts = texts(place);
        var id = place.table().head().id();
        place(place, model, texts.of("scenario.list.title"), null);
        var lines = ScenarioLine.of(place.table(), scenarios.of(place.acting(), id), scenarios.runs(place.acting(), id), place.reader(), texts, place.desk());
        model.addAttribute("lines", lines).addAttribute("makes", OwnSide.negotiates(place.acting())).addAttribute("rounds", place.sentRounds())
                .addAttribute("choice", choices.last(place.acting(), id).map(choice -> ChoiceView.of(choice, texts, place.desk())).orElse(null));
        if (!model.containsAttribute("typedName")) {
            model.addAttribute("typedName", "");
        }
        return "scenario/list";
    }

    /** @param query the knobs as they were turned */
    public String scenario(Place place, UUID id, Map<String, String> query, Model model) {
        var scenario = require(place, id);
        var texts = texts(place);
        var tuning = Tuning.of(scenario.content(), query, texts);
        place(place, model, scenario.name(), scenario);
        model.addAttribute("sliders", Slider.of(tuning, texts)).addAttribute("tuning", tuning).addAttribute("tuned", !tuning.content().equals(scenario.content()));
        var part = query.getOrDefault("part", "");
        if (!part.equals("flip")) {
            result(place, scenario, tuning.content(), model, texts);
        }
        if (!part.equals("result")) {
            flip(tuning.content(), model, texts);
        }
        return switch (part) {
            case "result" -> "scenario/scenario :: result";
            case "flip" -> "scenario/scenario :: flip";
            default -> "scenario/scenario";
        };
    }

    private void result(Place place, Scenario scenario, ScenarioContent content, Model model, Texts texts) {
        try {
            model.addAttribute("comparison", ComparisonView.of(content, texts)).addAttribute("settlement", SettlementView.of(content, texts));
        } catch (ScenarioRefused refused) {
            model.addAttribute("tooLarge", texts.of("scenario.rule." + refused.rule().name()));
        }
        model.addAttribute("parameters", ParameterRow.of(content, Map.of(), Map.of(), texts)).addAttribute("happens", happens(content, texts))
                .addAttribute("counts", OriginCounts.of(content, texts))
                .addAttribute("runs", KeptRun.of(scenarios.runs(place.acting(), scenario.negotiation(), scenario.id()), texts));
    }

    private static void flip(ScenarioContent content, Model model, Texts texts) {
        long cells = (long) content.parameters().count() * content.parameters().quarters() * FlipView.REPLICATIONS;
        model.addAttribute("flip", cells > Scenarios.MOST_CELLS ? null : FlipView.of(content, texts));
    }

    private static List<String> happens(ScenarioContent content, Texts texts) {
        return Injects.shipped().all().stream().filter(inject -> content.injects().contains(inject.key())).map(inject -> texts.in(inject.name())).toList();
    }

    /** Parameters and result of the saved scenario as {@code luotsi project} writes them. */
    public String json(Place place, UUID id) {
        return ProjectionJson.write(Scenarios.projected(require(place, id).content()));
    }

    public String edit(Place place, UUID id, Model model) {
        var scenario = require(place, id);
        return edit(place, scenario, Map.of(), Map.of(), model);
    }

    private String edit(Place place, Scenario scenario, Map<String, String> typed, Map<String, String> errors, Model model) {
        var texts = texts(place);
        place(place, model, texts.of("scenario.edit.title", scenario.name()), scenario);
        model.addAttribute("form", EditForm.of(place.table(), scenario, typed, errors, texts)).addAttribute("wrong", !errors.isEmpty())
                .addAttribute("errorLines", errors.entrySet().stream().map(error -> new ErrorLine(error.getKey(), error.getValue())).toList());
        if (scenario.canBeChangedBy(place.reader())) {
            model.addAttribute("keepInputForm", "scenario-form");
        }
        return "scenario/edit";
    }

    /** What a page of several scenarios shows; at most {@link SeveralView#MOST} of them. */
    public String compare(Place place, List<UUID> chosen, Model model) {
        var texts = texts(place);
        place(place, model, texts.of("scenario.compare.title"), null);
        var several = chosen.stream().distinct().map(id -> require(place, id)).toList();
        model.addAttribute("several", several.size() < 2 ? null : SeveralView.of(place.table(), several, texts, place.desk()));
        return "scenario/compare";
    }

    /** @return the new scenario's address, or null where it was refused: the list is in the model then */
    public @Nullable String make(Place place, String name, @Nullable Integer round, Model model) {
        try {
            var made = scenarios.make(place.acting(), place.table().head().id(), name, round);
            return place.desk() + "/" + made;
        } catch (ScenarioRefused refused) {
            model.addAttribute("refused", List.of(rule(place, refused))).addAttribute("typedName", name).addAttribute("wrong", true);
            return null;
        }
    }

    /** Saves the form; null where it was refused and the form is in the model again. */
    public @Nullable String save(Place place, UUID id, MultiValueMap<String, String> form, Model model) {
        var scenario = require(place, id);
        var read = ContentForm.of(scenario.content(), form, texts(place));
        var errors = new java.util.LinkedHashMap<>(read.errors());
        if (errors.isEmpty()) {
            try {
                scenarios.save(place.acting(), scenario.negotiation(), scenario.id(), EditForm.seen(form), EditForm.name(form), EditForm.term(form), read.content());
                return place.desk() + "/" + id;
            } catch (ScenarioRefused refused) {
                errors.put("name", rule(place, refused));
            }
        }
        edit(place, scenario, read.typed(), errors, model);
        return null;
    }

    /** Keeps what the knobs say as a new scenario of the own party. */
    public String copy(Place place, UUID id, Map<String, String> form) {
        var scenario = require(place, id);
        var content = Tuning.of(scenario.content(), form, texts(place)).content();
        var name = form.getOrDefault("name", "").isBlank() ? texts(place).of("scenario.copy.name", scenario.name()) : form.getOrDefault("name", "");
        return place.desk() + "/" + scenarios.copy(place.acting(), scenario.negotiation(), scenario.id(), name, content);
    }

    /** @return what to say: shared, or why not */
    public String share(Place place, UUID id) {
        try {
            scenarios.share(place.acting(), place.table().head().id(), new ScenarioId(id));
            return texts(place).of("scenario.shared");
        } catch (ScenarioRefused refused) {
            return rule(place, refused);
        }
    }

    /** Runs again and compares the hash with the last kept run of the same content. */
    public String run(Place place, UUID id) {
        var texts = texts(place);
        var negotiation = place.table().head().id();
        var before = scenarios.runs(place.acting(), negotiation, new ScenarioId(id));
        var run = scenarios.run(place.acting(), negotiation, new ScenarioId(id));
        var same = before.stream().filter(one -> one.content().equals(run.content())).toList();
        var hash = run.hash().substring(0, 8);
        if (same.isEmpty()) {
            return texts.of("scenario.run.kept", hash);
        }
        return texts.of(same.getFirst().hash().equals(run.hash()) ? "scenario.run.same" : "scenario.run.other", hash, texts.formats().dateTime(same.getFirst().at()));
    }

    public String summary(Place place, Model model) {
        var texts = texts(place);
        place(place, model, texts.of("scenario.summary.title"), null);
        var choice = choices.last(place.acting(), place.table().head().id());
        model.addAttribute("summary", choice.map(one -> SummaryView.of(place.table(), one, visible(place, one), texts, place)).orElse(null));
        return "scenario/summary";
    }

    /** The choice as it can be read; null before there is one. */
    public String choice(Place place, Model model) {
        var texts = texts(place);
        place(place, model, texts.of("scenario.choice.title"), null);
        var all = choices.of(place.acting(), place.table().head().id()).stream().map(choice -> ChoiceView.of(choice, texts, place.desk())).toList();
        model.addAttribute("choices", all.reversed());
        return "scenario/choice";
    }

    /** Scenarios behind the choice that this reader can open. */
    private List<Scenario> visible(Place place, fi.luotsi.scenario.choice.FundingChoice choice) {
        var wanted = choice.evidence().stream().map(fi.luotsi.scenario.choice.FundingChoice.Evidence::scenario).toList();
        return new ArrayList<>(scenarios.of(place.acting(), place.table().head().id())).stream().filter(scenario -> wanted.contains(scenario.id())).toList();
    }

    private Scenario require(Place place, UUID id) {
        return scenarios.of(place.acting(), place.table().head().id()).stream().filter(one -> one.id().value().equals(id)).findFirst().orElseThrow(() -> new NotFound(id));
    }

    private void place(Place place, Model model, String heading, @Nullable Scenario scenario) {
        model.addAttribute("heading", heading).addAttribute("desk", place.desk());
        if (scenario != null) {
            var texts = texts(place);
            model.addAttribute("scenario", scenario).addAttribute("figuresOf", ScenarioLine.base(place.table(), scenario, texts)).addAttribute("here", place.desk() + "/" + scenario.id())
                    .addAttribute("changes", scenario.canBeChangedBy(place.reader())).addAttribute("makes", OwnSide.negotiates(place.acting()));
        }
    }

    private String rule(Place place, ScenarioRefused refused) {
        return texts(place).of("scenario.rule." + refused.rule().name());
    }

    private Texts texts(Place place) {
        return new Texts(messages, place.locale());
    }
}
