package fi.luotsi.ui.scenario;

import java.util.List;

import fi.luotsi.scenario.ScenarioRun;
import fi.luotsi.ui.table.Texts;

/** A kept run as a line: when, by whom, with which hash. */
record KeptRun(String when, String by, String seed, String runs, String modelVersion, String hash) {

    static List<KeptRun> of(List<ScenarioRun> kept, Texts texts) {
        return kept.stream().limit(10).map(run -> new KeptRun(texts.formats().dateTime(run.at()), run.byName(), Long.toString(run.content().sampling().seed()),
                texts.formats().integer(run.content().sampling().replications()), run.modelVersion(), ComparisonView.grouped(run.hash()))).toList();
    }
}
