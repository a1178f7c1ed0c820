package fi.luotsi.agreement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.agreement.amendment.AmendedAgreements;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.issue.OpenIssues;
import fi.luotsi.period.Today;

/** What there is to read of agreements. What somebody may not read does not exist for it. */
@Service
@Transactional(readOnly = true)
public class Agreements {

    private final AgreementRows rows;
    private final DocumentRows documents;
    private final AmendedAgreements amended;
    private final TableReading reading;
    private final OpenIssues issues;
    private final Tenancy tenancy;
    private final Clock clock;

    Agreements(AgreementRows rows, DocumentRows documents, AmendedAgreements amended, TableReading reading, OpenIssues issues, Tenancy tenancy, Clock clock) {
        this.rows = rows;
        this.documents = documents;
        this.amended = amended;
        this.reading = reading;
        this.issues = issues;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** What was last proposed of a negotiation's package; empty where nothing was. */
    public Optional<AgreementVersion> of(Acting.Person acting, NegotiationId id) {
        reading.head(acting, id);
        return rows.of(id);
    }

    /** All versions of all agreements that the person may read, the newest first. */
    public List<AgreementVersion> all(Acting.Person acting) {
        tenancy.enter(acting);
        return rows.all();
    }

    /** Every version of the agreement that the negotiation led to, the oldest first; empty where nothing was proposed of it. */
    public List<AgreementVersion> versions(Acting.Person acting, NegotiationId id) {
        return of(acting, id).map(version -> rows.of(version.agreement()).reversed()).orElse(List.of());
    }

    /** One version of an agreement that the person may read. */
    public Optional<AgreementVersion> version(Acting.Person acting, AgreementId agreement, int version) {
        tenancy.enter(acting);
        return rows.of(agreement).stream().filter(one -> one.version() == version).findFirst();
    }

    /** Where what had been proposed of the negotiation's package until the moment stood then; empty where nothing had. */
    public Optional<VersionThen> asOf(Acting.Person acting, NegotiationId id, Instant moment) {
        var known = versions(acting, id).stream().filter(version -> !version.proposed().at().isAfter(moment)).toList();
        return known.stream().filter(version -> version.negotiation().equals(id)).reduce((first, last) -> last).map(version -> VersionThen.of(version, known, moment));
    }

    /** The versions of one agreement that the person may read, the newest first. */
    public List<AgreementVersion> versions(Acting.Person acting, AgreementId agreement) {
        tenancy.enter(acting);
        return rows.of(agreement);
    }

    /** The lines of the signature gate as they stand now; empty where nothing was proposed. */
    @Transactional
    public List<GateLine> gate(Acting.Person acting, NegotiationId id) {
        var locked = reading.tablePackage(acting, id);
        return rows.of(id).map(version -> SignatureGate.of(version, amendedBy(id), locked, issues.of(acting, id), new Today(clock).day())).orElse(List.of());
    }

    private Optional<AgreementVersion> amendedBy(NegotiationId id) {
        return amended.of(id).flatMap(amendment -> rows.of(amendment.agreement()).stream().filter(version -> version.version() == amendment.version()).findFirst());
    }

    /**
     * A file of the agreement.
     *
     * @throws NotFound where there is none with this hash
     */
    public byte[] file(Acting.Person acting, NegotiationId id, String sha256) {
        reading.head(acting, id);
        var version = rows.of(id).orElseThrow(() -> new NotFound(id));
        if (version.documents().stream().noneMatch(document -> document.sha256().equals(sha256))) {
            throw new NotFound(sha256);
        }
        return documents.bytes(version.agreement(), sha256);
    }
}
