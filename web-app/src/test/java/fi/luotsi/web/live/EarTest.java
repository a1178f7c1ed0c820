package fi.luotsi.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.testing.TestDatabase;

class EarTest {

    static final NegotiationId UUSIMAA = NegotiationId.random();

    final TestDatabase database = TestDatabase.fresh();
    final List<Node> nodes = new ArrayList<>();

    @AfterEach
    void stopAll() {
        nodes.forEach(node -> node.ear.stop());
    }

    @Test
    void everyNodeHearsACommittedMoveAndNoneHearsOneThatWasTakenBack() throws Exception {
        var one = node();
        var other = node();
        send(7, false);
        send(8, true);
        assertThat(one.hears()).isEqualTo(new HeardMove(UUSIMAA, 8));
        assertThat(other.hears()).isEqualTo(new HeardMove(UUSIMAA, 8));
        assertThat(one.moves).isEmpty();
        assertThat(other.moves).isEmpty();
    }

    @Test
    void aNodeWhoseConnectionIsCutListensAgain() throws Exception {
        var node = node();
        var cut = JdbcClient.create(database.asSuperuser()).sql("""
                select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query = 'listen luotsi_moves'""")
                .query(Boolean.class).list();
        assertThat(cut).containsExactly(true);
        assertThat(node.happens()).isEqualTo("lost");
        assertThat(node.happens()).isEqualTo("listening");
        send(9, true);
        assertThat(node.hears()).isEqualTo(new HeardMove(UUSIMAA, 9));
    }

    @Test
    void whatIsNoMoveIsPassedOver() throws Exception {
        var node = node();
        JdbcClient.create(database.asApplication()).sql("select pg_notify('luotsi_moves', 'something else')").query((row, number) -> number).single();
        send(10, true);
        assertThat(node.hears()).isEqualTo(new HeardMove(UUSIMAA, 10));
    }

    @Test
    void aStoppedNodeLeavesNoConnectionBehind() throws Exception {
        var node = node();
        node.ear.stop();
        node.thread.join(10_000);
        assertThat(node.thread.isAlive()).isFalse();
        assertThat(node.happenings).isEmpty();
    }

    private void send(long sequence, boolean commit) throws Exception {
        try (var connection = database.asApplication().getConnection()) {
            connection.setAutoCommit(false);
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            jdbc.sql("select pg_notify('luotsi_moves', ?)").param(UUSIMAA + " " + sequence).query((row, number) -> number).single();
            if (commit) {
                connection.commit();
            } else {
                connection.rollback();
            }
        }
    }

    private Node node() throws InterruptedException {
        var node = new Node();
        nodes.add(node);
        assertThat(node.happens()).isEqualTo("listening");
        return node;
    }

    private class Node implements Ear.Listener {

        final BlockingQueue<HeardMove> moves = new LinkedBlockingQueue<>();
        final BlockingQueue<String> happenings = new LinkedBlockingQueue<>();
        final Ear ear = new Ear(database.asApplication(), this);
        final Thread thread = Thread.ofVirtual().start(ear);

        HeardMove hears() throws InterruptedException {
            return moves.poll(10, TimeUnit.SECONDS);
        }

        String happens() throws InterruptedException {
            return happenings.poll(10, TimeUnit.SECONDS);
        }

        @Override
        public void heard(HeardMove move) {
            moves.add(move);
        }

        @Override
        public void listening() {
            happenings.add("listening");
        }

        @Override
        public void lost() {
            happenings.add("lost");
        }
    }
}
