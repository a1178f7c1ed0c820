package fi.luotsi.web.chain;

import java.util.List;
import java.util.Optional;

import fi.luotsi.servicechain.KeptReport;
import fi.luotsi.ui.bpmn.BpmnRemark;
import fi.luotsi.ui.bpmn.RemarkLine;
import fi.luotsi.ui.table.Texts;

/**
 * What was not understood of a file that the draft was read from, kept with the draft.
 *
 * @param id    of its part of the page
 * @param title {@code 22.11.2026 klo 12.00, Pääkäyttäjä: Mitä ei ymmärretty: 3 kohtaa}
 */
record ReportLine(String id, String title, List<RemarkLine> lines, int more) {

    static ReportLine of(KeptReport kept, Texts texts) {
        var remarks = kept.report().remarks().stream().map(BpmnRemark::of).flatMap(Optional::stream).toList();
        return new ReportLine("report-" + kept.edit(), texts.of("bpmn.report.kept", texts.formats().dateTime(kept.at()), kept.by(), texts.of("bpmn.report", remarks.size())),
                RemarkLine.all(remarks, texts), kept.report().untold());
    }
}
