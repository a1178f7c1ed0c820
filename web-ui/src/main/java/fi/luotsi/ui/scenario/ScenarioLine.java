package fi.luotsi.ui.scenario;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;
import fi.luotsi.scenario.Scenario;
import fi.luotsi.scenario.ScenarioRun;
import fi.luotsi.ui.table.Texts;

/**
 * One scenario in the list.
 *
 * @param base which figures it begins with, and the term it is attached to
 * @param figures of the last kept run; null before the first
 */
record ScenarioLine(String id, String name, String href, String base, String owner, boolean shared, boolean own, String saved, @Nullable String figures) {

    static List<ScenarioLine> of(NegotiationPackage table, List<Scenario> scenarios, List<ScenarioRun> runs, @Nullable Party reader, Texts texts, String desk) {
        return scenarios.stream().map(scenario -> of(table, scenario, runs, reader, texts, desk)).toList();
    }

    private static ScenarioLine of(NegotiationPackage table, Scenario scenario, List<ScenarioRun> runs, @Nullable Party reader, Texts texts, String desk) {
        var last = runs.stream().filter(run -> run.scenario().equals(scenario.id())).max(Comparator.comparing(ScenarioRun::at)).orElse(null);
        boolean own = scenario.party() == reader;
        var owner = texts.of(scenario.isShared() ? "scenario.owner.shared." + scenario.party().name() : "scenario.owner.own");
        return new ScenarioLine(scenario.id().toString(), scenario.name(), desk + "/" + scenario.id(), base(table, scenario, texts), owner, scenario.isShared(), own,
                texts.of("scenario.saved", scenario.savedBy(), texts.formats().dateTime(scenario.savedAt())), last == null ? null : figures(last, texts));
    }

    static String base(NegotiationPackage table, Scenario scenario, Texts texts) {
        var round = scenario.round() == null ? texts.of("scenario.base.draft") : texts.of("scenario.base.round", Integer.toString(scenario.round()));
        var term = scenario.term() == null ? null : table.term(scenario.term()).orElse(null);
        return term == null ? round : round + " · " + texts.in(term.term().title());
    }

    private static String figures(ScenarioRun run, Texts texts) {
        var figures = new Figures(texts);
        var found = run.figures();
        return texts.of("scenario.run.figures", figures.days(found.waitA()), figures.days(found.waitB()), figures.ofHundred(found.overrunA()), figures.ofHundred(found.overrunB()));
    }
}
