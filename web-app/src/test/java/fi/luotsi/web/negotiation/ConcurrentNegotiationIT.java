package fi.luotsi.web.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fi.luotsi.audit.LogEntry;
import fi.luotsi.negotiation.Condition;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.SentRound;
import fi.luotsi.negotiation.Stand;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.web.negotiation.LaidTable.Laid;
import fi.luotsi.web.testing.Answer;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;

/**
 * Sixteen browsers of both parties offer, answer, tie, withdraw and send on one negotiation for half a minute, each as if it were
 * alone. Afterwards what was acknowledged is what is there, and what is there replays from the log to the state shown.
 */
class ConcurrentNegotiationIT extends RunningLuotsi {

    private static final int CLIENTS = 16;
    private static final long NANOS = TimeUnit.SECONDS.toNanos(30);

    @Autowired
    private LaidTable laid;

    @Autowired
    private TableReading reading;

    /** Rounds whose sending was acknowledged, with the key that sent them; the same key twice is one move. */
    private final Map<UUID, Party> acknowledged = new ConcurrentHashMap<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();

    @Test
    void whateverSixteenBrowsersDoTheHistoryHoldsTogether() throws Exception {
        var table = laid.lay(organizer("neuvottelija"), provider("tuottaja"));
        fresh("neuvottelija").post(table.path("/rounds"), Map.of("key", firstKey().toString()));
        // One after the other: sign-ins at the same time count as guesses until their passwords are compared.
        var visitors = IntStream.range(0, CLIENTS).mapToObj(number -> fresh(number % 2 == 0 ? "neuvottelija" : "tuottaja")).toList();
        long end = System.nanoTime() + NANOS;
        try (var browsers = Executors.newFixedThreadPool(CLIENTS)) {
            var work = IntStream.range(0, CLIENTS).<Callable<Void>>mapToObj(number -> () -> {
                new Client(table, number, visitors.get(number), end).work();
                return null;
            }).toList();
            for (var done : browsers.invokeAll(work)) {
                done.get();
            }
        }
        assertThat(surprises).as("answers that no rule and no conflict explains").isEmpty();
        var shown = reading.tablePackage(organizer("neuvottelija"), table.id());
        turnsAlternate(shown);
        noAcknowledgedMoveIsLostOrDoubled(shown, table.id());
        theLogReplaysToWhatIsShown(shown, reading.moves(organizer("neuvottelija"), table.id()));
        onlyWhatBothStandBehindIsLocked(shown);
        bothSeeTheSame(shown, reading.tablePackage(provider("tuottaja"), table.id()));
    }

    private UUID firstKey() {
        var key = UUID.randomUUID();
        acknowledged.put(key, Party.ORGANIZER);
        return key;
    }

    private static void turnsAlternate(NegotiationPackage shown) {
        var sent = shown.rounds().stream().filter(round -> round.sent() != null).toList();
        assertThat(sent).as("rounds that were sent").hasSizeGreaterThan(4);
        for (int i = 0; i < sent.size(); i++) {
            assertThat(sent.get(i).number()).isEqualTo(i + 1);
            assertThat(sent.get(i).party()).isEqualTo(i % 2 == 0 ? Party.ORGANIZER : Party.PROVIDER);
        }
        assertThat(sent).extracting(round -> round.sent() == null ? 0 : round.sent().sequence()).isSorted().doesNotHaveDuplicates();
    }

    private void noAcknowledgedMoveIsLostOrDoubled(NegotiationPackage shown, NegotiationId id) {
        var keys = keysOf(id);
        assertThat(keys).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(acknowledged.keySet());
        assertThat(shown.rounds().stream().filter(round -> round.sent() != null).count()).isEqualTo(keys.size());
    }

    private List<UUID> keysOf(NegotiationId id) {
        return JdbcClient.create(database().asSuperuser())
                .sql("select idempotency_key from negotiation_move where negotiation_id = ?").param(id.value()).query(UUID.class).list();
    }

    /** A plain replay: who offered what last, who answered it last, and what was tied to it. */
    private static void theLogReplaysToWhatIsShown(NegotiationPackage shown, List<LogEntry> log) {
        for (TermState state : shown.terms()) {
            var id = state.term().id().value();
            var about = log.stream().filter(entry -> id.equals(entry.item())).toList();
            var offers = about.stream().filter(entry -> entry.what().equals("OFFERED")).toList();
            assertThat(offers).hasSize(state.revisions().size());
            for (int i = 0; i < offers.size(); i++) {
                var revision = state.revisions().get(i);
                assertThat(facts(offers.get(i)).get("reason")).isEqualTo(revision.reason());
                assertThat(offers.get(i).actingFor()).isEqualTo(revision.party().name());
                assertThat(conditions(facts(offers.get(i)))).isEqualTo(revision.conditions());
            }
            var answers = about.stream().filter(entry -> entry.what().equals("ANSWERED")).toList();
            assertThat(answers.stream().map(entry -> facts(entry).get("stand") + " " + facts(entry).get("revisionRound"))).containsExactlyElementsOf(
                    state.answers().stream().map(answer -> answer.stand() + " " + answer.revisionRound()).toList());
            if (state.revisions().stream().allMatch(revision -> revision.conditions().isEmpty())
                    && state.answers().stream().allMatch(answer -> answer.conditions().isEmpty()) && state.settlement().tiedBy().isEmpty()) {
                boolean accepted = !answers.isEmpty() && facts(answers.getLast()).get("stand").equals("ACCEPT")
                        && facts(answers.getLast()).get("revisionRound").equals(state.revisions().getLast().round());
                assertThat(state.isAgreed()).as("%s replayed", state.term().title().fi()).isEqualTo(accepted);
            }
        }
    }

    private static Map<String, Object> facts(LogEntry entry) {
        return entry.after() == null ? Map.of() : entry.after();
    }

    private static List<Condition> conditions(Map<String, Object> facts) {
        return facts.get("conditions") instanceof List<?> stated
                ? stated.stream().map(Map.class::cast).map(one -> Condition.of(one.get("term") + ":" + one.get("round"))).toList() : List.of();
    }

    private static void onlyWhatBothStandBehindIsLocked(NegotiationPackage shown) {
        for (TermState state : shown.terms()) {
            if (!state.isAgreed()) {
                continue;
            }
            var revision = state.latest().orElseThrow();
            var last = state.answers().stream().filter(answer -> answer.revisionRound() == revision.round()).reduce((first, second) -> second).orElseThrow();
            assertThat(last.stand()).isEqualTo(Stand.ACCEPT);
            assertThat(state.revisions()).as("nothing is offered once it is locked").allMatch(older -> older.round() <= revision.round());
            for (Condition condition : revision.conditions()) {
                var other = shown.term(condition.on()).orElseThrow();
                assertThat(other.isAgreed()).as("locked together or not at all").isTrue();
                assertThat(other.latest().orElseThrow().round()).isEqualTo(condition.round());
            }
        }
        assertThat(shown.head().phase() instanceof Phase.Negotiated).isEqualTo(shown.isAgreed());
    }

    private static void bothSeeTheSame(NegotiationPackage organizers, NegotiationPackage providers) {
        assertThat(providers.terms().stream().map(ConcurrentNegotiationIT::published)).containsExactlyElementsOf(
                organizers.terms().stream().map(ConcurrentNegotiationIT::published).toList());
        assertThat(providers.rounds()).extracting(SentRound::number).isEqualTo(organizers.rounds().stream().map(SentRound::number).toList());
    }

    private static String published(TermState state) {
        return state.term().id() + " " + state.status() + " " + state.revisions() + " " + state.answers();
    }

    /** One browser: it looks at nothing and tries everything, as two colleagues in a hurry do. */
    private final class Client {

        private final Laid table;
        private final int number;
        private final Visitor browser;
        private final Random random;
        private final String base;
        private final String csrf;
        private final long end;

        private Client(Laid table, int number, Visitor browser, long end) {
            this.table = table;
            this.number = number;
            this.browser = browser;
            this.random = new Random(number);
            this.base = (number % 2 == 0 ? "" : "/portal") + table.path("");
            this.csrf = browser.csrf();
            this.end = end;
        }

        private void work() {
            while (System.nanoTime() < end) {
                switch (random.nextInt(8)) {
                    case 0, 1, 2 -> offer(random.nextBoolean() ? table.first() : table.second());
                    case 3 -> answer(random.nextBoolean() ? table.first() : table.second());
                    case 4 -> withdraw(random.nextBoolean() ? table.first() : table.second());
                    case 5 -> read();
                    default -> send();
                }
            }
        }

        /** Amounts differ every time, so that the two frames are hardly ever agreed by chance; sometimes one is tied to the other. */
        private void offer(TermId term) {
            var other = term.equals(table.first()) ? table.second() : table.first();
            var onlyIf = random.nextInt(3) == 0 ? new Condition(other, 1 + random.nextInt(6)).code() : "";
            var amount = Integer.toString(1_000_000 + random.nextInt(40_000_000));
            var reason = "Selain " + number + ", " + random.nextInt(1_000_000);
            var seen = Integer.toString(random.nextInt(3));
            post("/terms/" + term, isOrganizer() ? Map.of("seenVersion", seen, "choice", "OFFER", "amount", amount, "reason", reason, "onlyIf", onlyIf)
                    : Map.of("offer-" + term, amount, "reason-" + term, reason, "onlyIf-" + term, onlyIf, "seen-" + term, seen, "shown-" + term, "x"));
        }

        private void answer(TermId term) {
            var stand = random.nextInt(4) == 0 ? "ACCEPT" : "CANNOT";
            var reason = "Selain " + number;
            post("/terms/" + term, isOrganizer() ? Map.of("seenVersion", "0", "choice", stand, "reason", reason)
                    : Map.of("stand-" + term, stand, "reason-" + term, reason, "seen-" + term, "0", "shown-" + term, "x"));
        }

        private void withdraw(TermId term) {
            post("/terms/" + term + "/discard", Map.of());
        }

        private void send() {
            var key = UUID.randomUUID();
            var answer = post("/rounds", Map.of("key", key.toString()));
            if (answer.status() == 302) {
                acknowledged.put(key, isOrganizer() ? Party.ORGANIZER : Party.PROVIDER);
                if (random.nextBoolean()) {
                    post("/rounds", Map.of("key", key.toString()));
                }
            }
        }

        private void read() {
            int status = browser.get(base).status();
            if (status != 200) {
                surprises.add("GET " + base + " " + status);
            }
        }

        private Answer post(String path, Map<String, String> fields) {
            var all = new LinkedHashMap<>(fields);
            all.put("_csrf", csrf);
            var answer = browser.postWithoutCsrf(base + path, all);
            if (!List.of(200, 302, 409).contains(answer.status())) {
                surprises.add("POST " + path.replaceAll("[0-9a-f-]{36}", "…") + " " + answer.status());
            }
            return answer;
        }

        private boolean isOrganizer() {
            return number % 2 == 0;
        }
    }
}
