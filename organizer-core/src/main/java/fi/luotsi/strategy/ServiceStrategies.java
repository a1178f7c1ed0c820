package fi.luotsi.strategy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.Tenancy;

/** Reading the service strategy: published editions by the organizer's staff and its providers, the draft by its negotiators. */
@Service
@Transactional(readOnly = true)
public class ServiceStrategies {

    private final StrategyRows rows;
    private final JdbcClient jdbc;
    private final Tenancy tenancy;
    private final Clock clock;

    ServiceStrategies(StrategyRows rows, JdbcClient jdbc, Tenancy tenancy, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Whether the person drafts and publishes the strategy: an organizer's negotiator does, an administrator does not. */
    public static boolean mayDraft(Acting acting) {
        return acting instanceof Acting.OrganizerStaff staff && staff.role() == Role.ORGANIZER_NEGOTIATOR;
    }

    /** Published editions, the newest first. */
    public List<EditionHead> published(Acting.Person acting) {
        tenancy.enter(acting);
        return rows.heads(organizer(acting)).reversed().stream().filter(head -> !head.isDraft()).toList();
    }

    /** The edition in force today: the newest that has begun, or else the newest. Empty where nothing is published. */
    public Optional<Edition> inForce(Acting.Person acting) {
        var heads = published(acting);
        var today = LocalDate.now(clock);
        return heads.stream().filter(head -> head.validFrom() != null && !head.validFrom().isAfter(today)).findFirst()
                .or(() -> heads.stream().findFirst()).map(rows::edition);
    }

    /** @throws NotFound where no such edition has been published */
    public Edition edition(Acting.Person acting, int number) {
        return published(acting).stream().filter(head -> head.number() == number).findFirst().map(rows::edition)
                .orElseThrow(() -> new NotFound("strategy " + number));
    }

    /** Every published edition with its content, the newest first. */
    public List<Edition> all(Acting.Person acting) {
        return published(acting).stream().map(rows::edition).toList();
    }

    /** What is being drafted; empty for everybody but negotiators. */
    public Optional<Edition> draft(Acting.Person acting) {
        tenancy.enter(acting);
        return mayDraft(acting) ? rows.heads(organizer(acting)).stream().filter(EditionHead::isDraft).findFirst().map(rows::edition) : Optional.empty();
    }

    /** A provider reads the strategy of the organizer whose register it stands in. */
    private OrganizerId organizer(Acting.Person acting) {
        return switch (acting) {
            case Acting.OrganizerStaff staff -> staff.organizer();
            case Acting.ProviderStaff staff -> new OrganizerId(jdbc.sql("select organizer_id from provider where id = ?")
                    .param(staff.provider().value()).query(UUID.class).single());
            case Acting.Expert _ -> throw new NotFound("strategy");
        };
    }
}
