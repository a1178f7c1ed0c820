package fi.luotsi.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.agreement.life.LifeEvent;
import fi.luotsi.agreement.life.LifeEvent.Hand;
import fi.luotsi.audit.ActionLog;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TableNews;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.notice.bell.Addressees;
import fi.luotsi.notice.bell.Call;
import fi.luotsi.notice.bell.Occasion;
import fi.luotsi.period.Today;

/** What everything done with an agreement begins and ends with; each call is part of the service's transaction. */
@Component
class AgreementRoom {

    private final TableReading reading;
    private final AgreementRows rows;
    private final EventRows events;
    private final TableNews news;
    private final Tenancy tenancy;
    private final Clock clock;

    AgreementRoom(TableReading reading, AgreementRows rows, EventRows events, TableNews news, Tenancy tenancy, Clock clock) {
        this.reading = reading;
        this.rows = rows;
        this.events = events;
        this.news = news;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Somebody in front of a version of an agreement, alone with it until the transaction ends. */
    record Entered(NegotiationHead head, AgreementVersion version) {}

    /** The negotiation, to look at what was proposed of it. */
    NegotiationHead head(Acting.Person acting, NegotiationId id) {
        tenancy.enter(acting);
        return reading.head(acting, id);
    }

    /** The negotiation, alone with what was proposed of it. */
    NegotiationHead enter(Acting.Person acting, NegotiationId id) {
        var head = head(acting, id);
        rows.lock(id);
        return head;
    }

    /**
     * @param seen what the page was shown with: {@link AgreementVersion#sequence}
     * @throws NotFound where nothing was proposed
     * @throws AgreementChangedMeanwhile where somebody else was quicker
     */
    Entered enter(Acting.Person acting, NegotiationId id, int seen) {
        var head = enter(acting, id);
        var version = rows.of(id).orElseThrow(() -> new NotFound(id));
        if (version.sequence() != seen) {
            throw new AgreementChangedMeanwhile(seen, version.sequence());
        }
        return new Entered(head, version);
    }

    Optional<AgreementVersion> version(NegotiationId id) {
        return rows.of(id);
    }

    /** Writes down what happened, says it in the log and tells the open pages. */
    AgreementVersion take(Acting.Person acting, Entered entered, LifeEvent event, @Nullable String reason) {
        events.insert(acting, entered.version(), entered.head(), event);
        say(acting, entered.head(), entered.version(), what(event), reason);
        return rows.of(entered.head().id()).orElseThrow();
    }

    void say(Acting.Person acting, NegotiationHead head, AgreementVersion version, String what, @Nullable String reason) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("title", Map.of("fi", head.title().fi(), "sv", head.title().sv() == null ? "" : head.title().sv()));
        facts.put("name", version.number() + "/" + version.version());
        if (reason != null) {
            facts.put("reason", reason);
        }
        news.say(acting, head, new ActionLog.Act(what, version.agreement().value(), null, facts));
    }

    /** Tells both parties' negotiators and the organizer's decision makers. */
    void ring(NegotiationHead head, Occasion occasion) {
        ring(head, occasion, new Addressees.InRoles(Set.of(Role.ORGANIZER_NEGOTIATOR, Role.PROVIDER_MANAGER, Role.DECISION_MAKER)));
    }

    void ring(NegotiationHead head, Occasion occasion, Addressees to) {
        news.ring(head, Call.of(occasion, to, TableNews.path(head.id(), "/agreement"), TableNews.title(head)));
    }

    Hand hand(Acting.Person acting) {
        return new Hand(acting.name(), now());
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return new Today(clock).day();
    }

    /** The party for whose bodies the person decides; empty for everybody who decides for none. */
    static Optional<Party> principalOf(Acting.Person acting) {
        return switch (acting.role()) {
            case DECISION_MAKER -> Optional.of(Party.ORGANIZER);
            case PROVIDER_MANAGER -> Optional.of(Party.PROVIDER);
            case ORGANIZER_NEGOTIATOR, ADMINISTRATOR, AUDITOR, EXPERT -> Optional.empty();
        };
    }

    private static String what(LifeEvent event) {
        return switch (event) {
            case LifeEvent.Decided(_, var decision, _) -> "AGREEMENT_" + decision.outcome().name();
            case LifeEvent.Answered _ -> "AGREEMENT_ANSWERED";
            case LifeEvent.Signed _ -> "AGREEMENT_SIGNED";
            case LifeEvent.SigningRefused _ -> "AGREEMENT_SIGNING_REFUSED";
            case LifeEvent.Withdrawn _ -> "AGREEMENT_WITHDRAWN";
            case LifeEvent.Terminated _ -> "AGREEMENT_TERMINATED";
        };
    }
}
