package fi.luotsi.web.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fi.luotsi.testing.TestDatabase;

/** Jobs as the application role keeps and runs them, under a clock that the product injects. */
class JobsTest {

    private static final Instant NOW = Instant.parse("2018-11-06T07:30:00Z");
    private static final TaskDescriptor<Errand> ERRAND = TaskDescriptor.of("errand", Errand.class);

    private final TestDatabase database = TestDatabase.fresh();
    private final List<String> done = new CopyOnWriteArrayList<>();

    record Errand(String what, int times) {}

    @Test
    void aJobIsDoneWhenTheInjectedClockSaysSoAndNotBefore() {
        var scheduler = scheduler(NOW, errand());
        scheduler.schedule(ERRAND.instance("due").data(new Errand("laskelma", 3)).scheduledTo(NOW));
        scheduler.schedule(ERRAND.instance("later").data(new Errand("myöhemmin", 1)).scheduledTo(NOW.plusSeconds(1)));
        run(scheduler, () -> await().until(() -> done.size() == 1));
        assertThat(done).containsExactly("laskelma 3");
        assertThat(scheduler.getScheduledExecutions()).singleElement().satisfies(left -> assertThat(left.getTaskInstance().getId()).isEqualTo("later"));
    }

    @Test
    void aRepeatingJobBeginsWithTheProgramAndIsDueAgainByTheSameClock() {
        var scheduler = scheduler(NOW, Tasks.recurring("sweep", FixedDelay.ofMinutes(5)).execute((_, _) -> done.add("swept")));
        run(scheduler, () -> await().until(() -> done.size() == 1
                && scheduler.getScheduledExecutions().getFirst().getExecutionTime().equals(NOW.plus(Duration.ofMinutes(5)))));
    }

    @Test
    void ofTwoNodesOneDoesTheJob() throws Exception {
        var begun = new CountDownLatch(1);
        Task<Errand> slow = Tasks.oneTime(ERRAND).execute((_, _) -> {
            done.add("done");
            begun.countDown();
        });
        var first = scheduler(NOW, slow);
        var second = scheduler(NOW, slow);
        first.schedule(ERRAND.instance("once").data(new Errand("kerran", 1)).scheduledTo(NOW));
        first.start();
        second.start();
        begun.await();
        first.stop();
        second.stop();
        assertThat(done).hasSize(1);
    }

    @Test
    void aJobOrderedInATransactionIsRolledBackWithIt() {
        var shared = new TransactionAwareDataSourceProxy(database.asApplication());
        var scheduler = JobConfiguration.scheduler(shared, List.of(errand()), Clock.fixed(NOW, ZoneOffset.UTC));
        new TransactionTemplate(new JdbcTransactionManager(shared)).executeWithoutResult(transaction -> {
            scheduler.schedule(ERRAND.instance("regretted").data(new Errand("peruttu", 1)).scheduledTo(NOW));
            transaction.setRollbackOnly();
        });
        assertThat(scheduler.getScheduledExecutions()).isEmpty();
    }

    @Test
    void parametersAreReadableAndNoClassNames() throws Exception {
        assertThat(new JsonParameters().serialize(new Errand("a", 1))).asString().isEqualTo("{\"what\":\"a\",\"times\":1}");
        assertThat(new JsonParameters().serialize(null)).isNull();
        assertThat(new JsonParameters().deserialize(Errand.class, null)).isNull();
    }

    private Task<Errand> errand() {
        return Tasks.oneTime(ERRAND).execute((job, _) -> done.add(job.getData().what() + " " + job.getData().times()));
    }

    private Scheduler scheduler(Instant now, Task<?> job) {
        return JobConfiguration.scheduler(database.asApplication(), List.of(job), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static void run(Scheduler scheduler, Runnable looking) {
        scheduler.start();
        try {
            looking.run();
        } finally {
            scheduler.stop();
        }
    }
}
