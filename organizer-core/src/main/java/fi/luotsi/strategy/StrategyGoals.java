package fi.luotsi.strategy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.catalogue.Words;

/** The goals of an organizer's service strategy, which impact targets serve. The strategy itself is a public document. */
@Service
@Transactional
public class StrategyGoals {

    private final JdbcClient jdbc;
    private final Tenancy tenancy;

    StrategyGoals(JdbcClient jdbc, Tenancy tenancy) {
        this.jdbc = jdbc;
        this.tenancy = tenancy;
    }

    /** Adds a goal as the last one of the acting person's organizer. */
    public void add(Acting.OrganizerStaff acting, Words goal) {
        tenancy.enter(acting);
        jdbc.sql("""
                insert into strategy_goal (id, organizer_id, position, text_fi, text_sv)
                select :id, :organizer, coalesce(max(position), 0) + 1, :fi, :sv from strategy_goal where organizer_id = :organizer""")
                .param("id", UUID.randomUUID()).param("organizer", acting.organizer().value())
                .param("fi", goal.fi()).param("sv", Objects.requireNonNullElse(goal.sv(), goal.fi())).update();
    }

    /** The goals of the acting person's organizer, in the strategy's order. */
    public List<Words> of(Acting.OrganizerStaff acting) {
        tenancy.enter(acting);
        return jdbc.sql("select text_fi, text_sv from strategy_goal where organizer_id = ? order by position")
                .param(acting.organizer().value()).query((row, number) -> Words.of(row.getString("text_fi"), row.getString("text_sv"))).list();
    }
}
