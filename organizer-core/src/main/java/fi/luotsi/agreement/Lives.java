package fi.luotsi.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.agreement.life.Body;
import fi.luotsi.agreement.life.Life;
import fi.luotsi.negotiation.Party;

/** The lives of versions, put together from what is kept of them. */
@Repository
class Lives {

    private final JdbcClient jdbc;
    private final EventRows events;

    Lives(JdbcClient jdbc, EventRows events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** The version's life, with the day from which a later version that the acting person may see holds in its place. */
    Life of(UUID agreement, int version) {
        var life = alone(agreement, version);
        return later(agreement, version).map(life::replaced).orElse(life);
    }

    private Optional<LocalDate> later(UUID agreement, int version) {
        return jdbc.sql("select version from agreement_version where agreement_id = ? and version > ?").params(agreement, version).query((row, _) -> alone(agreement, row.getInt("version")))
                .list().stream().flatMap(other -> other.inForceFrom().stream()).min(Comparator.naturalOrder());
    }

    private Life alone(UUID agreement, int version) {
        Set<Body> bodies = jdbc.sql("select body from agreement_body where agreement_id = ? and version = ?").params(agreement, version)
                .query((row, _) -> Body.valueOf(row.getString("body"))).list().stream().collect(Collectors.toSet());
        var facts = jdbc.sql("select first_signer, last_day from agreement_version where agreement_id = ? and version = ?").params(agreement, version)
                .query((row, _) -> new Life.Facts(bodies, Party.valueOf(row.getString("first_signer")), row.getObject("last_day", LocalDate.class))).single();
        return Life.of(facts, events.of(agreement, version));
    }
}
