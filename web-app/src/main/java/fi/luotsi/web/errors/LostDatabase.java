package fi.luotsi.web.errors;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells whether something failed because the database could not be reached, rather than because of what it was asked. */
final class LostDatabase {

    /** Connection exceptions (class 08), and a server that shuts down, crashes, starts or has no connection left. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300");

    private LostDatabase() {}

    static boolean isBehind(@Nullable Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause).limit(20).anyMatch(LostDatabase::is);
    }

    private static boolean is(@Nullable Throwable failure) {
        return failure instanceof CannotCreateTransactionException
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof SQLTransientConnectionException
                || failure instanceof SQLRecoverableException
                || failure instanceof SQLException refused && says(refused.getSQLState());
    }

    private static boolean says(@Nullable String state) {
        return state != null && (state.startsWith("08") || STATES.contains(state));
    }
}
