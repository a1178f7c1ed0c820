package fi.luotsi.ui.deciding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.GateLine;
import fi.luotsi.agreement.GateLine.Fault;
import fi.luotsi.agreement.KeptDocument;
import fi.luotsi.agreement.life.Body;
import fi.luotsi.agreement.life.LifeEvent.Decision;
import fi.luotsi.negotiation.Party;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.TimelineEntry;
import fi.luotsi.ui.deciding.AgreementView.BodyRow;
import fi.luotsi.ui.deciding.AgreementView.FileRow;
import fi.luotsi.ui.deciding.AgreementView.GateRow;
import fi.luotsi.ui.deciding.AgreementView.SignatureRow;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.Texts;

/** Puts a version of an agreement into the reader's words. */
record AgreementViews(OpenedTable table, AgreementVersion version, LocalDate today) {

    /** Whether the reader writes down what a body decides, now. */
    interface Recording {
        boolean mayDecide(Body body);
    }

    /** @param beside what happened besides the events of its life */
    AgreementView view(List<TimelineEntry> beside, List<GateLine> gate, Recording recording) {
        var life = version.life();
        var state = life.state(today);
        return new AgreementView(version.number(), version.version(), LifeTags.of(state, texts()), texts().of("deciding.stands." + state),
                version.proposal(), version.proposed().name() + " · " + texts().formats().dateTime(version.proposed().at()), new LifeSteps(version, texts(), today).steps(),
                gate.stream().map(this::row).toList(), version.bodies().keySet().stream().map(body -> row(body, recording)).toList(),
                life.facts().order().stream().map(this::row).toList(), bound(), files(),
                version.conflicts().stream().map(conflict -> conflict.name() + " · " + texts().formats().dateTime(conflict.at()) + " · " + conflict.reason()).toList(),
                history(beside), version.sequence());
    }

    private List<TimelineEntry> history(List<TimelineEntry> beside) {
        return Stream.concat(new LifeHistory(version, texts()).entries().stream(), beside.stream()).sorted(Comparator.comparing(TimelineEntry::at)).toList();
    }

    private GateRow row(GateLine line) {
        var tag = line.isGreen() ? new StatusTag(StatusTag.Kind.AGREED, texts().of("deciding.gate.green")) : new StatusTag(StatusTag.Kind.DISPUTED, texts().of("deciding.gate.red"));
        return new GateRow(tag, texts().of("deciding.gate.", line.gate()), line.faults().stream().map(this::fault).toList());
    }

    private Link fault(Fault fault) {
        return switch (fault) {
            case Fault.OfTerm(var state) -> new Link(table.view().name(state), table.href(state.term().id()));
            case Fault.OfIssue(var issue) -> new Link(texts().in(issue.content().title()), table.home() + "/issues/" + issue.id());
            case Fault.OfYear(var year, var excess) -> new Link(texts().of("deciding.gate.excess", year.toString(), texts().formats().euros(excess)), table.home() + "/frames");
            case Fault.OfPeriod(var lastDay) -> new Link(texts().of("deciding.gate.over", texts().formats().date(lastDay)), table.home());
            case Fault.OfAmended(var amended) -> new Link(texts().of("deciding.gate.amended", amended.number(), amended.version(), texts().of("deciding.state.", amended.life().state(today))),
                    table.base() + "/" + amended.negotiation() + "/agreement");
            case Fault.OfBody(var body) -> new Link(name(body), table.home() + "/agreement#" + body);
            case Fault.OfPackage(var proposed, var now) -> new Link(texts().of("deciding.gate.changed", proposed.substring(0, 12), now.substring(0, 12)), table.home());
        };
    }

    private BodyRow row(Body body, Recording recording) {
        var decision = version.life().decision(body);
        return new BodyRow(body.name(), name(body), texts().of("table.party." + body.party()), tag(body), decision.map(this::decided).orElse(null),
                decision.map(Decision::text).orElse(null), decision.map(Decision::reasons).orElse(null), decision.map(Decision::dissent).orElse(null), recording.mayDecide(body));
    }

    private StatusTag tag(Body body) {
        return version.life().decision(body).map(decision -> switch (decision.outcome()) {
            case APPROVED -> new StatusTag(StatusTag.Kind.AGREED, texts().of("deciding.outcome.APPROVED"));
            case RETURNED -> new StatusTag(StatusTag.Kind.DISPUTED, texts().of("deciding.outcome.RETURNED"));
            case TABLED -> new StatusTag(StatusTag.Kind.CONDITIONAL, texts().of("deciding.outcome.TABLED"));
        }).orElseGet(() -> new StatusTag(StatusTag.Kind.OPEN, texts().of("deciding.undecided")));
    }

    private String decided(Decision decision) {
        var made = texts().of("deciding.decided", texts().formats().date(decision.day()), decision.section(), decision.caseNumber());
        return decision.finalFrom() == null ? made : made + " " + texts().of("deciding.final", texts().formats().date(decision.finalFrom()));
    }

    private SignatureRow row(Party party) {
        var signed = version.life().signature(party);
        var tag = signed.isPresent() ? new StatusTag(StatusTag.Kind.AGREED, texts().of("deciding.signed")) : new StatusTag(StatusTag.Kind.OPEN, texts().of("deciding.unsigned"));
        return new SignatureRow(nameOf(party), tag, signed.map(one -> texts().of("deciding.signed.by", one.signer(), one.right(), texts().formats().dateTime(one.hand().at()))).orElse(null));
    }

    /** One sentence for each party that is bound or will be; that nobody is yet, else. */
    private List<String> bound() {
        var sentences = Stream.of(Party.values()).flatMap(party -> bound(party).stream()).toList();
        return sentences.isEmpty() ? List.of(texts().of("deciding.bound.nobody")) : sentences;
    }

    private Optional<String> bound(Party party) {
        return version.life().boundFrom(party).map(from -> texts().of(from.isAfter(today) ? "deciding.bound.will" : "deciding.bound", nameOf(party), texts().formats().date(from)));
    }

    private List<FileRow> files() {
        return version.current().stream().map(this::file).toList();
    }

    private FileRow file(KeptDocument document) {
        return new FileRow(texts().of("deciding.file." + document.language(), texts().of("deciding.file.place." + document.place())),
                table.home() + "/agreement/files/" + document.sha256() + ".pdf", document.sha256());
    }

    private String nameOf(Party party) {
        var head = table.table().head();
        return texts().in(party == Party.ORGANIZER ? head.organizerName() : head.providerName());
    }

    private String name(Body body) {
        var name = version.bodies().get(body);
        return name == null ? body.name() : texts().in(name);
    }

    private Texts texts() {
        return table.texts();
    }
}
