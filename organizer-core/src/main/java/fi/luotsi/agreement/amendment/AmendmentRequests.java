package fi.luotsi.agreement.amendment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.agreement.AgreementRefused;
import fi.luotsi.agreement.AgreementRule;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.Agreements;
import fi.luotsi.agreement.amendment.AmendmentRequest.Answer;
import fi.luotsi.agreement.life.LifeCommand;
import fi.luotsi.agreement.life.LifeEvent.Hand;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TableNews;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.notice.bell.Occasion;
import fi.luotsi.period.Today;

/** A provider asks that its agreement be changed; the organizer opens a negotiation ({@link Amendments}) or says why it does not. */
@Service
@Transactional
public class AmendmentRequests {

    private static final int LONGEST = 2000;

    private final AmendmentRequestRows rows;
    private final AmendmentRows amendments;
    private final Amendments opened;
    private final Agreements agreements;
    private final TableReading reading;
    private final AmendmentNews news;
    private final Tenancy tenancy;
    private final Clock clock;

    AmendmentRequests(AmendmentRequestRows rows, AmendmentRows amendments, Amendments opened, Agreements agreements, TableReading reading, AmendmentNews news, Tenancy tenancy, Clock clock) {
        this.rows = rows;
        this.amendments = amendments;
        this.opened = opened;
        this.agreements = agreements;
        this.reading = reading;
        this.news = news;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** What was ever asked about the agreement, the oldest first; empty for whoever may not read it. */
    @Transactional(readOnly = true)
    public List<AmendmentRequest> of(Acting.Person acting, AgreementVersion version) {
        reading.head(acting, version.negotiation());
        return rows.of(version.agreement());
    }

    /** What waits for an answer at all agreements that the person may read, the oldest first. */
    @Transactional(readOnly = true)
    public List<AmendmentRequest> waiting(Acting.Person acting) {
        tenancy.enter(acting);
        return rows.open();
    }

    /** Why nothing can be asked about the version now; empty where it can. */
    @Transactional(readOnly = true)
    public Optional<AgreementRule> barred(Acting.Person acting, AgreementVersion version) {
        reading.head(acting, version.negotiation());
        if (!version.life().allows(LifeCommand.AMEND, new Today(clock).day())) {
            return Optional.of(AgreementRule.AMENDED_WHILE_IT_HOLDS);
        }
        if (opened.underWay(acting, version).isPresent()) {
            return Optional.of(AgreementRule.AMENDED_ONE_AT_A_TIME);
        }
        return rows.of(version.agreement()).stream().anyMatch(AmendmentRequest::isOpen) ? Optional.of(AgreementRule.REQUESTED_ONE_AT_A_TIME) : Optional.empty();
    }

    /**
     * Asks for a change of the version that the negotiation led to.
     *
     * @param made chosen when the person was shown the page; the same id twice is one request
     * @throws AgreementRefused naming the rules
     */
    public void ask(Acting.ProviderStaff acting, NegotiationId of, UUID made, RequestedChange wanted) {
        OwnSide.require(acting);
        var head = reading.head(acting, of);
        var version = agreements.of(acting, of).orElseThrow(() -> new AgreementRefused(List.of(AgreementRule.AMENDED_WHILE_IT_HOLDS)));
        amendments.lock(version.agreement());
        if (rows.of(made).filter(request -> request.agreement().equals(version.agreement())).isPresent()) {
            return;
        }
        var broken = new ArrayList<>(barred(acting, version).stream().toList());
        broken.addAll(broken(wanted));
        AgreementRefused.unless(broken);
        var stripped = new RequestedChange(wanted.change().strip(), wanted.reason().strip(), wanted.from());
        rows.insert(acting, head, new AmendmentRequest(made, version.agreement(), version.version(), stripped, hand(acting), null));
        news.say(acting, head, version, "AGREEMENT_AMENDMENT_REQUESTED", stripped.change());
        news.ring(head, Occasion.AMENDMENT_REQUESTED, TableNews.path(of, "/agreement"), Party.ORGANIZER);
    }

    /**
     * Will not open a negotiation.
     *
     * @param of any version's negotiation of the agreement
     * @throws AgreementRefused naming the rules
     * @throws NotFound where the agreement has no such request
     */
    public void decline(Acting.OrganizerStaff acting, NegotiationId of, UUID id, String reason) {
        OwnSide.require(acting);
        var agreement = agreements.of(acting, of).map(AgreementVersion::agreement).orElseThrow(() -> new NotFound(of));
        amendments.lock(agreement);
        var request = rows.of(id).filter(one -> one.agreement().equals(agreement)).orElseThrow(() -> new NotFound(id));
        var broken = new ArrayList<AgreementRule>();
        if (!request.isOpen()) {
            broken.add(AgreementRule.REQUEST_IS_ANSWERED);
        }
        if (reason.isBlank()) {
            broken.add(AgreementRule.LEAVING_CARRIES_A_REASON);
        }
        if (reason.length() > LONGEST) {
            broken.add(AgreementRule.TEXTS_ARE_NOT_ENDLESS);
        }
        AgreementRefused.unless(broken);
        var version = agreements.version(acting, agreement, request.version()).orElseThrow();
        var head = reading.head(acting, version.negotiation());
        rows.insert(acting, head, request, new Answer.Declined(reason.strip(), hand(acting)));
        news.say(acting, head, version, "AGREEMENT_AMENDMENT_DECLINED", reason.strip());
        news.answered(head);
        news.ring(head, Occasion.AMENDMENT_DECLINED, TableNews.path(head.id(), "/agreement"), Party.PROVIDER);
    }

    private List<AgreementRule> broken(RequestedChange wanted) {
        var broken = new ArrayList<AgreementRule>();
        if (wanted.change().isBlank()) {
            broken.add(AgreementRule.REQUEST_NAMES_THE_CHANGE);
        }
        if (wanted.reason().isBlank()) {
            broken.add(AgreementRule.AMENDMENT_CARRIES_A_REASON);
        }
        if (Math.max(wanted.change().length(), wanted.reason().length()) > LONGEST) {
            broken.add(AgreementRule.TEXTS_ARE_NOT_ENDLESS);
        }
        if (wanted.from() != null && wanted.from().isBefore(new Today(clock).day())) {
            broken.add(AgreementRule.REQUESTED_CHANGE_LIES_AHEAD);
        }
        return broken;
    }

    private Hand hand(Acting.Person acting) {
        return new Hand(acting.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
