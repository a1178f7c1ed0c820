package fi.luotsi.hearing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.audit.ActionLog;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.negotiation.TableNews;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.period.Today;

/** Announcing hearings, answering what was said, and reading both. */
@Service
@Transactional
public class Hearings {

    private final HearingRows rows;
    private final TableReading reading;
    private final TableNews news;
    private final Tenancy tenancy;
    private final Clock clock;

    Hearings(HearingRows rows, TableReading reading, TableNews news, Tenancy tenancy, Clock clock) {
        this.rows = rows;
        this.reading = reading;
        this.news = news;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Hearing> of(Acting.Person acting, NegotiationId id) {
        reading.head(acting, id);
        return rows.of(id);
    }

    /** All that were ever announced, what closes last first. */
    @Transactional(readOnly = true)
    public List<Hearing> all(Acting.Public acting) {
        tenancy.enter(acting);
        return rows.all();
    }

    @Transactional(readOnly = true)
    public Hearing find(Acting.Public acting, HearingId id) {
        tenancy.enter(acting);
        return rows.find(id).orElseThrow(() -> new NotFound(id));
    }

    /**
     * Announces a hearing: from now on everybody can read it. One that was held already is told afterwards in the same way. What stands there word
     * for word is not announced again, so that a second press of the button is none.
     *
     * @throws HearingRefused naming the rules
     */
    public HearingId announce(Acting.OrganizerStaff acting, NegotiationId id, HearingContent content) {
        OwnSide.require(acting);
        var head = reading.head(acting, id);
        HearingRefused.unless(HearingRules.of(content));
        rows.lock(id);
        var same = rows.of(id).stream().filter(one -> one.content().equals(content)).findFirst();
        if (same.isPresent()) {
            return same.get().id();
        }
        var announced = HearingId.random();
        rows.insert(acting, head, announced, content, now());
        say(acting, head, "HEARING_ANNOUNCED", announced, content.title());
        return announced;
    }

    /**
     * Says what several statements had in common and what became of it, once.
     *
     * @throws HearingRefused naming the rules
     */
    public void answer(Acting.OrganizerStaff acting, NegotiationId id, HearingId answered, Words title, int statements, Words answer, Optional<Theme.Change> change) {
        OwnSide.require(acting);
        var table = reading.tablePackage(acting, id);
        rows.lock(id);
        var hearing = rows.of(id).stream().filter(one -> one.id().equals(answered)).findFirst().orElseThrow(() -> new NotFound(answered));
        HearingRefused.unless(HearingRules.of(hearing, table, title, statements, answer, change, today()));
        var theme = new Theme(hearing.themes().size() + 1, title, statements, answer, change, acting.name(), now());
        if (hearing.themes().stream().anyMatch(theme::saysTheSame)) {
            return;
        }
        rows.insert(acting, table.head(), answered, theme);
        say(acting, table.head(), "HEARING_ANSWERED", answered, title);
    }

    private void say(Acting.Person acting, NegotiationHead head, String what, HearingId about, Words title) {
        news.say(acting, head, new ActionLog.Act(what, about.value(), null, Map.of("title", Map.of("fi", title.fi(), "sv", title.sv() == null ? "" : title.sv()))));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return new Today(clock).day();
    }
}
