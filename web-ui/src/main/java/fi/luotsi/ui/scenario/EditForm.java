package fi.luotsi.ui.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import fi.luotsi.access.NotFound;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.scenario.Inject;
import fi.luotsi.scenario.Injects;
import fi.luotsi.scenario.Origin;
import fi.luotsi.scenario.PackageOnTable;
import fi.luotsi.scenario.Scenario;
import fi.luotsi.ui.table.Texts;

/** Everything of a scenario as fields. */
record EditForm(String name, @Nullable String nameError, int seen, String term, Map<String, String> terms, List<String> packages, List<ParameterRow> numbers,
        List<ParameterRow> vectors, List<ParameterRow> matrices, Map<String, String> origins, List<ShockFields> shocks, String reserve, @Nullable String reserveError, List<InjectBox> injects) {

    record ShockFields(String nameField, String name, @Nullable String nameError, List<ParameterRow.Cell> changes) {}

    record InjectBox(String key, String name, boolean chosen) {}

    static EditForm of(NegotiationPackage table, Scenario scenario, Map<String, String> typed, Map<String, String> errors, Texts texts) {
        var content = scenario.content();
        var rows = ParameterRow.of(content, typed, errors, texts);
        var terms = new LinkedHashMap<String, String>();
        table.terms().forEach(state -> terms.put(state.term().id().toString(), texts.in(state.term().title())));
        var origins = new LinkedHashMap<String, String>();
        for (Origin.Kind kind : Origin.Kind.values()) {
            origins.put(kind.name(), texts.of("scenario.origin." + kind.name()));
        }
        return new EditForm(typed.getOrDefault("name", scenario.name()), errors.get("name"), typed.containsKey("seen") ? number(typed.get("seen")) : scenario.version(),
                typed.getOrDefault("term", scenario.term() == null ? "" : scenario.term().toString()), terms,
                content.packages().stream().map(one -> texts.in(one.name())).toList(),
                rows.stream().filter(row -> !row.matrix() && row.cells().size() == 1 && !row.given() && isNumber(row)).toList(),
                rows.stream().filter(row -> !row.matrix() && !isNumber(row) && !row.given()).toList(), rows.stream().filter(ParameterRow::matrix).toList(), origins,
                shocks(scenario, typed, errors, texts), typed.getOrDefault("reserve", content.reserve().isZero() ? "" : texts.formats().number(content.reserve())),
                errors.get("reserve"), injects(scenario, texts));
    }

    private static boolean isNumber(ParameterRow row) {
        return fi.luotsi.funding.projection.Parameter.named(row.field()).map(parameter -> parameter.shape() == fi.luotsi.funding.projection.Parameter.Shape.NUMBER).orElse(false);
    }

    private static List<ShockFields> shocks(Scenario scenario, Map<String, String> typed, Map<String, String> errors, Texts texts) {
        var shocks = new ArrayList<ShockFields>();
        for (int number = 0; number < ContentForm.SHOCKS; number++) {
            var saved = number < scenario.content().shocks().size() ? scenario.content().shocks().get(number) : null;
            var cells = new ArrayList<ParameterRow.Cell>();
            for (PackageOnTable one : scenario.content().packages()) {
                var field = ContentForm.shockOf(number, one.code());
                cells.add(new ParameterRow.Cell(field, texts.in(one.name()), typed.getOrDefault(field, saved == null ? "" : ContentForm.written(saved.changes().get(one.code()), texts)),
                        errors.get(field)));
            }
            var nameField = ContentForm.shockName(number);
            shocks.add(new ShockFields(nameField, typed.getOrDefault(nameField, saved == null ? "" : saved.name()), errors.get(nameField), cells));
        }
        return shocks;
    }

    private static List<InjectBox> injects(Scenario scenario, Texts texts) {
        var codes = scenario.content().packages().stream().map(PackageOnTable::code).toList();
        return Injects.shipped().all().stream().filter(inject -> inject.concerns(codes)).map(inject -> box(inject, scenario, texts)).toList();
    }

    private static InjectBox box(Inject inject, Scenario scenario, Texts texts) {
        return new InjectBox(inject.key(), texts.in(inject.name()), scenario.content().injects().contains(inject.key()));
    }

    static int seen(MultiValueMap<String, String> form) {
        return number(form.getFirst("seen"));
    }

    static String name(MultiValueMap<String, String> form) {
        var name = form.getFirst("name");
        return name == null ? "" : name;
    }

    static @Nullable TermId term(MultiValueMap<String, String> form) {
        var term = form.getFirst("term");
        if (term == null || term.isBlank()) {
            return null;
        }
        try {
            return new TermId(UUID.fromString(term));
        } catch (IllegalArgumentException _) {
            throw new NotFound(term);
        }
    }

    private static int number(@Nullable String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
