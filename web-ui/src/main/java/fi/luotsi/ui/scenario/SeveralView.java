package fi.luotsi.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import fi.luotsi.funding.projection.Headline;
import fi.luotsi.funding.projection.Parameter;
import fi.luotsi.funding.projection.ProjectionResult;
import fi.luotsi.funding.projection.Variant;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.scenario.Injects;
import fi.luotsi.scenario.Scenario;
import fi.luotsi.scenario.Scenarios;
import fi.luotsi.ui.table.Texts;

/** Several scenarios beside one another: what they assume, and what both models come to in each. */
record SeveralView(List<Head> heads, List<Row> rows) {

    /** More would not fit beside one another. */
    static final int MOST = 6;

    record Head(String name, String href, String base) {}

    /** @param look css class: ga, gb or empty */
    record Row(String name, String look, List<String> cells) {}

    private record Ran(Scenario scenario, ProjectionResult result) {}

    static SeveralView of(NegotiationPackage table, List<Scenario> scenarios, Texts texts, String desk) {
        var figures = new Figures(texts);
        var ran = scenarios.stream().limit(MOST).map(scenario -> new Ran(scenario, Scenarios.projected(scenario.content()))).toList();
        var heads = ran.stream().map(one -> new Head(one.scenario().name(), desk + "/" + one.scenario().id(), ScenarioLine.base(table, one.scenario(), texts))).toList();
        var rows = new ArrayList<Row>();
        for (Parameter parameter : List.of(Parameter.ALIGNMENT, Parameter.ADAPTATION, Parameter.TRANSFER_LIMIT, Parameter.DECISION_DELAY, Parameter.TOTAL_FACTOR)) {
            rows.add(row(texts.of("scenario.parameter." + parameter.field()), "", ran, one -> ParameterRow.written(one.scenario().content().parameters().number(parameter), texts)));
        }
        rows.add(row(texts.of("scenario.injects"), "", ran, one -> injects(one.scenario(), texts)));
        both(rows, "weighted-wait", ran, texts, headline -> figures.days(headline.strategyWeightedWait()));
        rows.add(row(texts.of("scenario.result.difference"), "", ran, one -> figures.withInterval(one.result().comparison().strategyWeightedWait(), 1, 1)));
        both(rows, "overrun-probability", ran, texts, headline -> figures.percent(headline.probabilityOfOverrun(), 1));
        both(rows, "equity-gap", ran, texts, headline -> figures.days(headline.equityGap()));
        both(rows, "attainment", ran, texts, headline -> headline.attainment().isPresent() ? figures.percent(headline.attainment().getAsDouble(), 0) : "–");
        rows.add(row(texts.of("scenario.hash"), "", ran, one -> one.result().hash().substring(0, 8)));
        return new SeveralView(heads, rows);
    }

    private static void both(List<Row> rows, String key, List<Ran> ran, Texts texts, Function<Headline, String> words) {
        var name = texts.of("scenario.result." + key);
        rows.add(row("A: " + name, "ga", ran, one -> words.apply(one.result().headline(Variant.LUMP_SUM))));
        rows.add(row("B: " + name, "gb", ran, one -> words.apply(one.result().headline(Variant.BY_PACKAGE))));
    }

    private static String injects(Scenario scenario, Texts texts) {
        var names = Injects.shipped().all().stream().filter(inject -> scenario.content().injects().contains(inject.key())).map(inject -> texts.in(inject.name())).toList();
        return names.isEmpty() ? "–" : String.join("; ", names);
    }

    private static Row row(String name, String look, List<Ran> ran, Function<Ran, String> cell) {
        return new Row(name, look, ran.stream().map(cell).toList());
    }
}
