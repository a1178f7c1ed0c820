package fi.luotsi.ui.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.Agreements;
import fi.luotsi.agreement.KeptDocument;
import fi.luotsi.agreement.amendment.AmendmentRequests;
import fi.luotsi.agreement.life.LifeEvent;
import fi.luotsi.agreement.obligation.Obligations;
import fi.luotsi.audit.LogEntry;
import fi.luotsi.hearing.Hearings;
import fi.luotsi.meeting.Meetings;
import fi.luotsi.meeting.Minutes;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.PackageJson;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.ui.meeting.MeetingDesk;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.ui.table.TableOpening;

/** Puts an agreement with its records together: every version with its papers, terms, decisions, minutes, log, obligations and requests for a change, and an index to begin with. */
@Component
public class ArchiveDesk {

    private final Agreements agreements;
    private final Obligations obligations;
    private final AmendmentRequests requests;
    private final Meetings meetings;
    private final Hearings hearings;
    private final MeetingDesk memos;
    private final TableReading reading;
    private final TableOpening opening;
    private final ITemplateEngine templates;

    ArchiveDesk(Agreements agreements, Obligations obligations, AmendmentRequests requests, Meetings meetings, Hearings hearings, MeetingDesk memos, TableReading reading,
            TableOpening opening, ITemplateEngine templates) {
        this.agreements = agreements;
        this.obligations = obligations;
        this.requests = requests;
        this.meetings = meetings;
        this.hearings = hearings;
        this.memos = memos;
        this.reading = reading;
        this.opening = opening;
        this.templates = templates;
    }

    /** @throws NotFound where nothing has been proposed */
    Archive of(Acting.Person acting, String base, UUID negotiation, Locale locale) {
        var id = new NegotiationId(negotiation);
        var newest = agreements.of(acting, id).orElseThrow(() -> new NotFound(id));
        var texts = opening.texts(locale);
        var versions = agreements.versions(acting, newest.agreement());
        var parts = versions.stream().map(version -> new IndexPart(version, texts, files(acting, base, version, texts))).toList();
        var owed = ArchiveFile.text("obligations.json", texts.of("archive.obligations"), RecordJson.obligations(obligations.of(acting, id)));
        var asked = ArchiveFile.text("amendment-requests.json", texts.of("amending.requests"), RequestJson.of(requests.of(acting, newest)));
        var all = new ArrayList<ArchiveFile>();
        all.add(ArchiveFile.text("index.html", texts.of("archive.index"), index(acting, newest, parts, List.of(owed, asked), texts)));
        all.add(sheet());
        parts.forEach(part -> all.addAll(part.kept()));
        all.add(owed);
        all.add(asked);
        return new Archive(newest.number() + ".zip", asOf(versions), all);
    }

    private List<ArchiveFile> files(Acting.Person acting, String base, AgreementVersion version, Texts texts) {
        var folder = "version-" + version.version() + "/";
        var id = version.negotiation();
        return Stream.of(papers(acting, version, folder, texts), records(acting, version, folder, texts), memos(acting, base, id, folder, texts)).flatMap(one -> one).toList();
    }

    private Stream<ArchiveFile> papers(Acting.Person acting, AgreementVersion version, String folder, Texts texts) {
        return version.documents().stream().map(document -> new ArchiveFile(folder + path(document), texts.of("archive.paper." + document.language(),
                texts.of("deciding.file.place." + document.place())), agreements.file(acting, version.negotiation(), document.sha256())));
    }

    private static String path(KeptDocument document) {
        var signed = switch (document.place()) {
            case 0 -> "proposed";
            case 1 -> "signed-once";
            default -> "signed";
        };
        return document.language() + "-" + signed + (document.attempt() == 1 ? "" : "-" + document.attempt()) + ".pdf";
    }

    private Stream<ArchiveFile> records(Acting.Person acting, AgreementVersion version, String folder, Texts texts) {
        var id = version.negotiation();
        var locked = reading.tablePackage(acting, id);
        var terms = locked.head().phase() instanceof Phase.Negotiated ? Stream.of(ArchiveFile.text(folder + "package.json", texts.of("archive.package"), PackageJson.canonical(locked)))
                : Stream.<ArchiveFile>empty();
        return Stream.concat(terms, Stream.of(ArchiveFile.text(folder + "decisions.json", texts.of("archive.decisions"), RecordJson.life(version)),
                ArchiveFile.text(folder + "log.json", texts.of("archive.log"), RecordJson.log(log(acting, id))),
                ArchiveFile.text(folder + "hearings.json", texts.of("archive.hearings"), HearingJson.of(hearings.of(acting, id)))));
    }

    /** All of the log's rows that both parties see. */
    private List<LogEntry> log(Acting.Person acting, NegotiationId id) {
        return reading.moves(acting, id);
    }

    private Stream<ArchiveFile> memos(Acting.Person acting, String base, NegotiationId id, String folder, Texts texts) {
        return meetings.of(acting, id).stream().filter(meeting -> meeting.minutes() != null && meeting.minutes().state() == Minutes.State.PUBLISHED)
                .map(meeting -> new ArchiveFile(folder + "minutes-" + meeting.year() + "-" + meeting.number() + ".pdf",
                        texts.of("archive.minutes", meeting.number() + "/" + meeting.year(), meeting.invitation().title()), memos.memo(acting, base, id.value(), meeting.id().value(), texts.locale())));
    }

    private String index(Acting.Person acting, AgreementVersion newest, List<IndexPart> parts, List<ArchiveFile> beside, Texts texts) {
        var head = reading.head(acting, newest.negotiation());
        return templates.process("archive/index", Set.of(), new Context(texts.locale(), Map.of("title", texts.in(head.title()), "number", newest.number(),
                "organizer", texts.in(head.organizerName()), "provider", texts.in(head.providerName()), "caseNumber", head.caseNumber(), "language", texts.locale().getLanguage(),
                "parts", parts, "beside", beside.stream().map(IndexPart.Line::new).toList(), "asOf", texts.formats().dateTime(asOf(parts.stream().map(IndexPart::version).toList())))));
    }

    private static ArchiveFile sheet() {
        try {
            return new ArchiveFile("index.css", "index.css", new ClassPathResource("archive/index.css").getContentAsByteArray());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Instant asOf(List<AgreementVersion> versions) {
        return versions.stream().flatMap(version -> Stream.concat(Stream.of(version.proposed().at()), version.life().events().stream().map(LifeEvent::hand).map(LifeEvent.Hand::at)))
                .max(Instant::compareTo).orElseThrow();
    }
}
