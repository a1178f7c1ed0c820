package fi.luotsi.notice.bell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.notice.Letter;
import fi.luotsi.notice.Line;
import fi.luotsi.notice.LineJson;
import fi.luotsi.notice.Outbox;

/**
 * Makes letters of notices, as their readers have chosen. That a notice has become part of a letter and the letter are written together,
 * so that none is left out and none told twice, however often this runs and wherever.
 */
@Service
@Transactional
public class NoticeMail {

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
    private static final LocalTime DIGEST = LocalTime.of(7, 0);

    /** Only to who is still what he was when it was told. A daily choice takes what was told before this morning's digest. */
    private static final String TAKE = """
            insert into notice_mailing (notice_id, at)
            select n.id, :now from notice n
                join access_user u on u.id = n.user_id and u.enabled and u.role = n.role and (u.organizer_id = n.organizer_id or u.provider_id = n.provider_id)
                join notice_reader r on r.user_id = n.user_id and r.mail is not null and n.at >= r.since
                left join notice_choice c on c.user_id = n.user_id and c.topic = n.topic
            where n.read_at is null and coalesce(c.mail, 'INSTANT') = :mail and n.at >= coalesce(c.since, '-infinity') and n.at < :before
                and not exists (select from notice_mailing m where m.notice_id = n.id)
            on conflict do nothing returning notice_id""";

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Tenancy tenancy;
    private final Clock clock;

    NoticeMail(JdbcClient jdbc, Outbox outbox, Tenancy tenancy, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    private record Told(String address, Locale language, Line line) {}

    private record Reader(String address, Locale language) {}

    public void gather(Acting.Post post) {
        tenancy.enter(post);
        var now = clock.instant();
        taken(Mail.INSTANT, now.plusSeconds(1), now).forEach(told -> outbox.post(new Letter(told.address(), told.language(), Letter.Kind.NOTICE, List.of(told.line()))));
        taken(Mail.DAILY, lastDigest(now), now).stream()
                .collect(Collectors.groupingBy(told -> new Reader(told.address(), told.language()), LinkedHashMap::new, Collectors.mapping(Told::line, Collectors.toList())))
                .forEach((reader, lines) -> outbox.post(new Letter(reader.address(), reader.language(), Letter.Kind.DIGEST, lines)));
    }

    private List<Told> taken(Mail mail, Instant before, Instant now) {
        var taken = jdbc.sql(TAKE).param("mail", mail.name()).param("before", Timestamp.from(before)).param("now", Timestamp.from(now))
                .query((row, number) -> row.getObject("notice_id", UUID.class)).list();
        return taken.isEmpty() ? List.of() : jdbc.sql("""
                select n.occasion, n.facts, n.path, r.mail, coalesce(u.language, 'FI') as language
                from notice n join notice_reader r on r.user_id = n.user_id join access_user u on u.id = n.user_id
                where n.id in (:taken) order by n.at, n.id""").param("taken", taken).query(NoticeMail::told).list();
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        var occasion = Occasion.valueOf(row.getString("occasion"));
        return new Told(row.getString("mail"), Locale.of(row.getString("language").toLowerCase(Locale.ROOT)),
                new Line(occasion.messageKey(), LineJson.facts(row.getString("facts")), row.getString("path")));
    }

    private static Instant lastDigest(Instant now) {
        var here = now.atZone(FINLAND);
        var today = here.with(DIGEST);
        return (here.isBefore(today) ? today.minusDays(1) : today).toInstant();
    }
}
