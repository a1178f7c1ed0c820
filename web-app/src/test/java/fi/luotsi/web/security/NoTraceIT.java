package fi.luotsi.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.UUID;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import fi.luotsi.access.Tokens;
import fi.luotsi.access.Users;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.negotiation.dispute.DisputeId;
import fi.luotsi.negotiation.issue.IssueId;
import fi.luotsi.negotiation.note.Notes;
import fi.luotsi.scenario.ScenarioId;
import fi.luotsi.notice.bell.NoticeFeeds;
import fi.luotsi.notice.bell.NoticeWishes;
import fi.luotsi.servicechain.ChainId;
import fi.luotsi.web.counsel.KeptCounsel;
import fi.luotsi.web.counsel.KeptCounsel.Frame;
import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.live.ListeningPage;
import fi.luotsi.web.testing.Answer;
import fi.luotsi.web.testing.PassingTime;
import fi.luotsi.web.testing.PostOffice;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;

/**
 * What one party keeps to itself leaves no trace on the other side of the table, nor anywhere else. Everybody else asks for every
 * registered page, answer of the interface, export, log and row of the database before the party keeps something and after: the two
 * must be the same to the letter, headers included. So not only the words are missing, but every count, id and version that would tell.
 */
class NoTraceIT extends RunningLuotsi {

    /** Addresses beside the registered ones under which the same pages show more. */
    private static final List<String> VARIANTS = List.of("?show=all", "?show=changed", "?view=inline");
    private static final Set<String> VARIED = Set.of("/negotiations/{id}", "/negotiations/{id}/timeline", "/negotiations/{id}/timeline.csv", "/negotiations/{id}/rounds/{from}/{to}/diff");

    /** Where a principal is told what its side asks of it, and the bell that says so in the head of every page. */
    private static final List<String> PRINCIPALS_OWN = List.of("/mandate-requests", "/notices");
    private static final Pattern BELL = Pattern.compile("<p class=\"bell\">.*?</p>");

    private static final List<String> HEARTBEAT = List.of(":");

    private static final DataSource SOURCE = database().asApplication();

    private final JdbcClient jdbc = JdbcClient.create(SOURCE);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(SOURCE));

    @Autowired
    private KeptCounsel counsel;

    @Autowired
    private FreshTables tables;

    @Autowired
    private Users users;

    @Autowired
    private Tokens tokens;

    @Autowired
    private Notes notes;

    @Autowired
    private NoticeFeeds feeds;

    @Autowired
    private NoticeWishes wishes;

    @Autowired
    private PassingTime time;

    @Test
    void whatTheOrganizerKeepsLeavesNoTraceForAnybodyElse() throws Exception {
        var organizer = organizer("neuvottelija");
        var table = tables.afterTheCounterOffers(organizer, provider("tuottaja"));
        // The organizer's decision makers are its principals: they see what they are asked, on their own page.
        nothingIsSeen(organizer, counsel.frameOf(organizer, table.id()), Audience.NEGOTIATOR, Set.of(Audience.DECISION_MAKER));
    }

    @Test
    void whatTheProviderKeepsLeavesNoTraceForAnybodyElse() throws Exception {
        var manager = provider("tuottaja");
        var table = tables.afterTheFirstRound(organizer("neuvottelija"), manager.provider());
        nothingIsSeen(manager, counsel.frameOf(manager, table.id()), Audience.PROVIDER, Set.of());
    }

    /** Or the tests above could pass by not looking. */
    @Test
    void aKeptValuePlantedWhereTheOtherPartyLooksIsFound() {
        var manager = provider("tuottaja");
        var table = tables.afterTheFirstRound(organizer("neuvottelija"), manager.provider());
        var frame = counsel.frameOf(manager, table.id());
        var ids = new RouteIds(users, house(), new RouteNegotiation.Table(frame.negotiation(), frame.term(), new IssueId(UUID.randomUUID()), new ScenarioId(UUID.randomUUID()),
                counsel.meeting(manager, frame.negotiation()), new DisputeId(UUID.randomUUID())), new RouteChain.Drawn(ChainId.random(), UUID.randomUUID(), UUID.randomUUID()));
        var others = List.of(Audience.PROVIDER);
        var visitors = visitors(others);
        var before = everythingSeen(others, visitors, ids, Set.of());
        JdbcClient.create(database().asSuperuser()).sql("update negotiation_term set title_fi = title_fi || ' ' || ? where id = ?")
                .params(KeptCounsel.WORD, frame.term().value()).update();
        var found = differences(before, everythingSeen(others, visitors, ids, Set.of()));
        for (String where : List.of("PROVIDER GET /portal/negotiations/" + table.id() + ":", "PROVIDER GET /portal/negotiations/" + table.id() + "/frames.csv:",
                "PROVIDER GET /api/v1/negotiations/" + table.id() + "/terms:", "PROVIDER table negotiation_term:")) {
            assertThat(found).as(where).anyMatch(difference -> difference.startsWith(where));
        }
        assertThat(found).anyMatch(difference -> difference.contains(KeptCounsel.WORD));
    }

    private void nothingIsSeen(Acting.Person keeper, Frame frame, Audience own, Set<Audience> principals) throws Exception {
        var ids = new RouteIds(users, house(), new RouteNegotiation.Table(frame.negotiation(), frame.term(), new IssueId(UUID.randomUUID()),
                new ScenarioId(UUID.randomUUID()), counsel.meeting(keeper, frame.negotiation()), new DisputeId(UUID.randomUUID())),
                new RouteChain.Drawn(ChainId.random(), UUID.randomUUID(), UUID.randomUUID()));
        var others = Stream.of(Audience.values()).filter(audience -> audience != own).toList();
        var visitors = visitors(others);
        time.runDueTasks();
        try (var listening = listening(own, frame)) {
            listening.event(Duration.ofSeconds(5));
            var before = everythingSeen(others, visitors, ids, principals);
            counsel.keepAll(keeper, frame);
            // The letter to the expert leaves: an administrator sees whether letters wait, of whatever kind.
            time.runDueTasks();
            assertThat(differences(before, everythingSeen(others, visitors, ids, principals))).as("traces of what was kept").isEmpty();
            theKeeperSeesIt(own, ids);
            nobodyElseIsTold(own, frame);
            nextEventIsTheNextMove(listening, keeper, frame);
        }
    }

    /** Letters and feeds are made of notices: all that were made of this are the own side's. */
    private void nobodyElseIsTold(Audience own, Frame frame) {
        time.runDueTasks();
        var ownRoles = own == Audience.PROVIDER ? List.of("PROVIDER_MANAGER") : List.of("ORGANIZER_NEGOTIATOR", "DECISION_MAKER");
        var told = JdbcClient.create(database().asSuperuser()).sql("""
                select role from notice where negotiation_id = ? and occasion in ('MENTIONED', 'MANDATE_ASKED', 'MANDATE_RULED', 'EXPERT_NOTED')""")
                .param(frame.negotiation().value()).query(String.class).list();
        assertThat(told).as("the own side hears of it").isNotEmpty();
        assertThat(ownRoles).containsAll(told);
        assertThat(addresses.values()).allSatisfy(address -> assertThat(PostOffice.lettersTo(address)).as(address).isEmpty());
    }

    /** Or the test would prove nothing. */
    private void theKeeperSeesIt(Audience own, RouteIds ids) {
        var table = (own == Audience.PROVIDER ? "/portal" : "") + "/negotiations/" + ids.negotiation();
        for (String path : List.of(table, table + "/mandates", table + "/terms/" + ids.term() + "/notes", table + "/meetings/" + ids.meeting(), table + "/rounds/check",
                table + "/funding", table + "/experts", table + "/timeline?show=all")) {
            assertThat(visitor(own.username).get(path).body()).as(path).contains(KeptCounsel.WORD);
        }
    }

    /** Had anything been told in between, or a number of the log been used, the first event would not be this one. */
    private void nextEventIsTheNextMove(ListeningPage listening, Acting.Person keeper, Frame frame) throws InterruptedException {
        long last = logged(frame);
        notes.begin(keeper, frame.negotiation(), frame.term(), true, "Kuuluuko?", Set.of());
        var event = listening.event(Duration.ofSeconds(5));
        while (event != null && event.equals(HEARTBEAT)) {
            event = listening.event(Duration.ofSeconds(5));
        }
        assertThat(event).contains("id:" + (last + 1), "data:{\"sequence\":" + (last + 1) + "}");
    }

    private long logged(Frame frame) {
        return JdbcClient.create(database().asSuperuser()).sql("select max(sequence) from audit_entry where subject = ? and channel = 'MOVE'")
                .param(frame.negotiation().value()).query(Long.class).single();
    }

    private ListeningPage listening(Audience own, Frame frame) throws Exception {
        return own == Audience.NEGOTIATOR ? new ListeningPage(fresh("tuottaja"), "/portal/negotiations/" + frame.negotiation() + "/events")
                : new ListeningPage(fresh("neuvottelija"), "/negotiations/" + frame.negotiation() + "/events");
    }

    /** Every answer and every row that somebody else can reach, by who asked for what. */
    private Map<String, String> everythingSeen(List<Audience> others, Map<Audience, Visitor> visitors, RouteIds ids, Set<Audience> principals) {
        var seen = new ConcurrentSkipListMap<String, String>();
        others.parallelStream().forEach(audience -> {
            for (String path : paths(ids)) {
                boolean principal = principals.contains(audience);
                if (!principal || PRINCIPALS_OWN.stream().noneMatch(path::startsWith)) {
                    var answer = ofInterest(visitorFor(path, audience, visitors).get(path));
                    seen.put(audience + " GET " + path, principal ? BELL.matcher(answer).replaceAll("") : answer);
                }
            }
            if (audience != Audience.ANONYMOUS) {
                if (!principals.contains(audience) && keys.containsKey(audience)) {
                    seen.put(audience + " feed", ofInterest(anonymous().get("/feeds/" + keys.get(audience))));
                }
                rows(audience, principals.contains(audience)).forEach((table, rows) -> seen.put(audience + " table " + table, rows));
            }
        });
        return seen;
    }

    private static List<String> paths(RouteIds ids) {
        return RouteTable.ROUTES.stream().filter(route -> route.method().equals("GET") && !route.pattern().endsWith("/events")).flatMap(route -> {
            var path = route.path(ids) + (route.fields().isEmpty() ? "" : "?" + route.fields().entrySet().stream()
                    .map(field -> field.getKey() + "=" + field.getValue()).collect(Collectors.joining("&")));
            boolean varied = VARIED.contains(route.pattern().replaceFirst("^/portal", ""));
            return varied ? Stream.concat(Stream.of(path), VARIANTS.stream().map(path::concat)) : Stream.of(path);
        }).distinct().toList();
    }

    private Visitor visitorFor(String path, Audience audience, Map<Audience, Visitor> visitors) {
        var token = path.startsWith("/api/") ? bearers.get(audience) : null;
        return token == null ? visitors.getOrDefault(audience, anonymous()) : anonymous().header("Authorization", "Bearer " + token);
    }

    private final Map<Audience, String> bearers = new EnumMap<>(Audience.class);
    private final Map<Audience, String> keys = new EnumMap<>(Audience.class);
    private final Map<Audience, String> addresses = new EnumMap<>(Audience.class);

    private Map<Audience, Visitor> visitors(List<Audience> others) {
        var visitors = new EnumMap<Audience, Visitor>(Audience.class);
        for (Audience audience : others) {
            visitors.put(audience, audience == Audience.ANONYMOUS ? anonymous() : fresh(audience.username));
            if (audience != Audience.ANONYMOUS && audience != Audience.EXPERT) {
                bearers.put(audience, tokens.make(acting(audience.username), "jälki").secret());
                keys.put(audience, feeds.make(acting(audience.username)));
                if (audience != Audience.DECISION_MAKER) {
                    addresses.put(audience, "jalki-" + UUID.randomUUID() + "@example.fi");
                    wishes.change(acting(audience.username), addresses.get(audience), Map.of());
                }
            }
        }
        return visitors;
    }

    /** Status, headers and body, without what differs from one asking to the next by itself. */
    private static String ofInterest(Answer answer) {
        var headers = answer.headers().map().entrySet().stream()
                .filter(header -> !Set.of("date", "x-request-id", "set-cookie", "expires").contains(header.getKey().toLowerCase()))
                .map(Object::toString).sorted().collect(Collectors.joining("\n"));
        return answer.status() + "\n" + headers + "\n\n" + answer.body().replaceAll("name=\"_csrf\"[^>]*>", "").replaceAll("value=\"[^\"]*\"( name=\"_csrf\")", "")
                .replaceAll("name=\"(key|id)\" value=\"[0-9a-f-]{36}\"", "")
                .replaceAll("(name=\"at\" value=\")[0-9. ]+\"", "$1\"").replaceAll("(<h2 class=\"gap\">Tilanne )[^<]*", "$1")
                .replaceAll("(data-l=\"Viimeksi käytetty\">)[^<]*", "$1").replaceAll("<code>[0-9a-f-]{36}</code>", "").replaceAll("\"requestId\" *: *\"[^\"]*\"", "");
    }

    /** All rows of all tables with row-level security, as that person's transactions see them; readings, and when a token was last used, are the reader's own doing. */
    private Map<String, String> rows(Audience audience, boolean principal) {
        var tablesWithRows = JdbcClient.create(database().asSuperuser()).sql("""
                select relname from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace order by 1""").query(String.class).list();
        return transaction.execute(_ -> {
            new Tenancy(jdbc).enter(acting(audience.username));
            jdbc.sql("select set_config('luotsi.day', current_date::text, true)").query(String.class).single();
            var rows = new LinkedHashMap<String, String>();
            for (String table : tablesWithRows) {
                if (!(principal && (table.startsWith("negotiation_mandate_r") || table.equals("notice")))) {
                    var where = table.equals("audit_entry") ? " where channel = 'MOVE'" : "";
                    rows.put(table, jdbc.sql("select coalesce(string_agg(md5(seen), ' ' order by md5(seen)), '') from (select (to_jsonb(t) - 'last_used_at')::text as seen from "
                            + table + " t" + where + ") everything").query(String.class).single());
                }
            }
            return rows;
        });
    }

    private static List<String> differences(Map<String, String> before, Map<String, String> after) {
        var found = new ArrayList<String>();
        before.forEach((what, was) -> {
            var is = after.getOrDefault(what, "gone");
            if (!is.equals(was)) {
                found.add(what + ": " + firstDifference(was, is));
            }
        });
        return found;
    }

    private static String firstDifference(String was, String is) {
        int at = 0;
        while (at < Math.min(was.length(), is.length()) && was.charAt(at) == is.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 60);
        return "…" + was.substring(from, Math.min(was.length(), at + 60)) + "… → …" + is.substring(from, Math.min(is.length(), at + 60)) + "…";
    }
}
