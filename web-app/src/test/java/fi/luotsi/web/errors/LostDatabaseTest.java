package fi.luotsi.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.CannotCreateTransactionException;

class LostDatabaseTest {

    @Test
    void aConnectionThatCannotBeHadOrBrokeIsALostDatabaseHoweverDeepItLies() {
        assertThat(LostDatabase.isBehind(new CannotCreateTransactionException("none"))).isTrue();
        assertThat(LostDatabase.isBehind(new IllegalStateException(new RuntimeException(new SQLTransientConnectionException("used up"))))).isTrue();
        assertThat(LostDatabase.isBehind(new IllegalStateException(new SQLException("broken", "08006")))).isTrue();
        assertThat(LostDatabase.isBehind(new SQLException("shutting down", "57P01"))).isTrue();
    }

    @Test
    void aStatementThatFailedForItsOwnReasonIsNot() {
        assertThat(LostDatabase.isBehind(null)).isFalse();
        assertThat(LostDatabase.isBehind(new DuplicateKeyException("twice", new SQLException("twice", "23505")))).isFalse();
        assertThat(LostDatabase.isBehind(new IllegalArgumentException("something else"))).isFalse();
    }
}
