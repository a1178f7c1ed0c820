package fi.luotsi.ui.scenario;

import java.util.Arrays;

import fi.luotsi.funding.projection.Parameter;
import fi.luotsi.scenario.Origin;
import fi.luotsi.scenario.ScenarioContent;
import fi.luotsi.ui.table.Texts;

/** How much of a result rests on what: said beside it. */
final class OriginCounts {

    private OriginCounts() {}

    static String of(ScenarioContent content, Texts texts) {
        return texts.of("scenario.origin.counts", Integer.toString(Parameter.values().length), count(content, Origin.Kind.NEGOTIATION), count(content, Origin.Kind.DATA),
                count(content, Origin.Kind.DERIVED), count(content, Origin.Kind.USER), count(content, Origin.Kind.ASSUMPTION));
    }

    private static String count(ScenarioContent content, Origin.Kind kind) {
        return Long.toString(Arrays.stream(Parameter.values()).filter(parameter -> content.origin(parameter).kind() == kind).count());
    }
}
