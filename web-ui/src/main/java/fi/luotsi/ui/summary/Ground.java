package fi.luotsi.ui.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.hearing.Hearing;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.dispute.Disagreement;
import fi.luotsi.negotiation.issue.OpenIssue;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.scenario.ScenarioRun;
import fi.luotsi.scenario.choice.FundingChoice;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.Texts;

/**
 * What a summary is written from, as far as the reader may see it.
 *
 * @param agreement empty before the package is proposed
 * @param run of those behind the choice, the first that the reader can see and that has shocks
 */
record Ground(OpenedTable table, Optional<AgreementVersion> agreement, List<OpenIssue> issues, List<Disagreement> disagreements, List<Hearing> hearings,
        Optional<FundingChoice> choice, Optional<ScenarioRun> run, LocalDate today) {

    Texts texts() {
        return table.texts();
    }

    List<TermState> terms(TermKind kind) {
        return table.table().terms().stream().filter(state -> state.term().kind() == kind).toList();
    }

    /** The term under its own name, leading to its history. */
    Link link(TermState state) {
        return link(state, table.view().name(state));
    }

    Link link(TermState state, String text) {
        return new Link(text, table.href(state.term().id()));
    }
}
