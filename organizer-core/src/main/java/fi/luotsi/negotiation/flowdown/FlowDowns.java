package fi.luotsi.negotiation.flowdown;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.audit.ActionLog;
import fi.luotsi.negotiation.AgreementTemplate;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.negotiation.TableNews;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.flowdown.FlowDown.Duty;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;

/**
 * The provider's subcontractors and what their contracts repeat of the agreement. The provider keeps them; whoever may read the
 * negotiation sees them at once, because the organizer supervises subcontracted services too (612/2021 § 10, 741/2023 § 27).
 */
@Service
@Transactional
public class FlowDowns {

    private static final int LINE = 200;
    private static final int SERVICES = 500;
    private static final int PASSAGE = 4000;

    private final TableReading reading;
    private final FlowDownRows rows;
    private final TableNews news;
    private final Tenancy tenancy;
    private final Clock clock;

    FlowDowns(TableReading reading, FlowDownRows rows, TableNews news, Tenancy tenancy, Clock clock) {
        this.reading = reading;
        this.rows = rows;
        this.news = news;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** The matrix, to everybody who may read the negotiation. */
    public FlowDown of(Acting.Person acting, NegotiationId id) {
        var table = reading.tablePackage(acting, id);
        return new FlowDown(duties(table), rows.of(id));
    }

    /**
     * Names a subcontractor.
     *
     * @param businessId null or empty where it has none
     * @throws FlowDownRefused naming the rules
     */
    public SubcontractorId add(Acting.ProviderStaff acting, NegotiationId id, String name, @Nullable String businessId, String services) {
        var table = entered(acting, id);
        var number = businessId == null || businessId.isBlank() ? null : businessId.strip();
        var broken = new ArrayList<FlowDownRule>();
        refuse(broken, name.isBlank(), FlowDownRule.SUBCONTRACTOR_HAS_A_NAME);
        refuse(broken, services.isBlank(), FlowDownRule.SUBCONTRACTOR_PRODUCES_SOMETHING);
        refuse(broken, name.length() > LINE || services.length() > SERVICES, FlowDownRule.TEXTS_ARE_NOT_ENDLESS);
        refuse(broken, number != null && !BusinessId.isValid(number), FlowDownRule.BUSINESS_ID_IS_VALID);
        refuse(broken, number != null && rows.isKnown(id, number), FlowDownRule.BUSINESS_ID_STANDS_ONCE);
        require(broken);
        var subcontractor = SubcontractorId.random();
        rows.insert(acting, table.head(), new Subcontractor(subcontractor, name.strip(), number, services.strip(), acting.name(), now(), Map.of()));
        say(acting, table, "SUBCONTRACTOR_NAMED", subcontractor, name.strip(), null, null);
        return subcontractor;
    }

    /**
     * Writes down what a subcontract says of a duty; takes the place of what was written before.
     *
     * @throws FlowDownRefused naming the rules
     */
    public void repeat(Acting.ProviderStaff acting, NegotiationId id, SubcontractorId by, TermId duty, String contract, String text, LocalDate since) {
        var table = entered(acting, id);
        var subcontractor = require(id, by);
        var repeated = duty(table, duty);
        var broken = new ArrayList<FlowDownRule>();
        refuse(broken, contract.isBlank(), FlowDownRule.PASSAGE_NAMES_ITS_CONTRACT);
        refuse(broken, text.isBlank(), FlowDownRule.PASSAGE_HAS_WORDS);
        refuse(broken, contract.length() > LINE || text.length() > PASSAGE, FlowDownRule.TEXTS_ARE_NOT_ENDLESS);
        require(broken);
        rows.insert(acting, table.head(), by, duty, new Subcontractor.Passage(contract.strip(), text.strip(), since, acting.name(), now()));
        say(acting, table, "SUBCONTRACT_REPEATS", by, subcontractor.name(), repeated, contract.strip());
    }

    /** The subcontract no longer says it. */
    public void withdraw(Acting.ProviderStaff acting, NegotiationId id, SubcontractorId by, TermId duty, String reason) {
        var table = entered(acting, id);
        require(reasoned(reason));
        var subcontractor = require(id, by);
        var repeated = duty(table, duty);
        if (!subcontractor.carries(duty)) {
            throw new NotFound(duty);
        }
        rows.insert(acting, table.head(), by, duty, "WITHDRAWN", reason.strip(), now());
        say(acting, table, "SUBCONTRACT_SILENT", by, subcontractor.name(), repeated, reason.strip());
    }

    /** The subcontractor is no longer used. */
    public void end(Acting.ProviderStaff acting, NegotiationId id, SubcontractorId ended, String reason) {
        var table = entered(acting, id);
        require(reasoned(reason));
        var subcontractor = require(id, ended);
        rows.insert(acting, table.head(), ended, null, "ENDED", reason.strip(), now());
        say(acting, table, "SUBCONTRACTOR_ENDED", ended, subcontractor.name(), null, reason.strip());
    }

    /** The agreement's clauses that its template marks as going on into subcontracts, under the names they have on the table. */
    private static List<Duty> duties(NegotiationPackage table) {
        return table.terms().stream().map(state -> state.term()).filter(Term.ClauseTerm.class::isInstance)
                .filter(term -> AgreementTemplate.flowsDown(term.place().section(), term.title()))
                .map(term -> new Duty(term.id(), term.place().section(), term.title())).toList();
    }

    private static Duty duty(NegotiationPackage table, TermId wanted) {
        return duties(table).stream().filter(duty -> duty.clause().equals(wanted)).findFirst().orElseThrow(() -> new NotFound(wanted));
    }

    private NegotiationPackage entered(Acting.ProviderStaff acting, NegotiationId id) {
        OwnSide.require(acting);
        tenancy.enter(acting);
        rows.lock(id);
        return reading.tablePackage(acting, id);
    }

    private Subcontractor require(NegotiationId id, SubcontractorId wanted) {
        return rows.of(id).stream().filter(one -> one.id().equals(wanted)).findFirst().orElseThrow(() -> new NotFound(wanted));
    }

    private void say(Acting.Person acting, NegotiationPackage table, String what, SubcontractorId subject, String name, @Nullable Duty duty, @Nullable String reason) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", name);
        if (duty != null) {
            facts.put("title", Map.of("fi", duty.title().fi(), "sv", duty.title().sv() == null ? "" : duty.title().sv()));
        }
        if (reason != null) {
            facts.put("reason", reason);
        }
        news.say(acting, table.head(), new ActionLog.Act(what, subject.value(), null, facts));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static List<FlowDownRule> reasoned(String reason) {
        return reason.isBlank() ? List.of(FlowDownRule.LEAVING_CARRIES_A_REASON) : reason.length() > PASSAGE ? List.of(FlowDownRule.TEXTS_ARE_NOT_ENDLESS) : List.of();
    }

    private static void refuse(List<FlowDownRule> broken, boolean wrong, FlowDownRule rule) {
        if (wrong) {
            broken.add(rule);
        }
    }

    private static void require(List<FlowDownRule> broken) {
        if (!broken.isEmpty()) {
            throw new FlowDownRefused(broken);
        }
    }
}
