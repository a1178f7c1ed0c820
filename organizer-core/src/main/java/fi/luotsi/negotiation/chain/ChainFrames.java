package fi.luotsi.negotiation.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Year;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.servicechain.ChainId;

/**
 * The frames that a chain's cost is held against: expenses of its service package, in the negotiations where it stands and that the
 * person may read. Whoever reads no negotiation is given none.
 */
@Service
@Transactional(readOnly = true)
public class ChainFrames {

    private static final int NEWEST = 24;

    private final JdbcClient jdbc;
    private final Tenancy tenancy;

    ChainFrames(JdbcClient jdbc, Tenancy tenancy) {
        this.jdbc = jdbc;
        this.tenancy = tenancy;
    }

    /** The newest negotiation first, year by year; at most 24. */
    public List<ChainFrame> of(Acting.Person acting, ChainId chain, String packageCode) {
        tenancy.enter(acting);
        return jdbc.sql("""
                select n.id, n.title_fi, n.title_sv, n.case_number, frame.id as term, frame.year, last.euros, last.party, last.round
                from negotiation_term used join negotiation n on n.id = used.negotiation_id
                join negotiation_term frame on frame.negotiation_id = n.id and frame.kind = 'FRAME' and frame.line = 'EXPENSES' and frame.package_code = :package
                join lateral (select r.euros, r.party, r.round from negotiation_revision r where r.negotiation_id = n.id and r.term_id = frame.id
                    order by r.round desc limit 1) last on true
                where used.chain_id = :chain and used.introduced_round is not null and frame.introduced_round is not null
                order by n.opened_at desc, n.case_number, frame.year limit :most""").param("chain", chain.value()).param("package", packageCode).param("most", NEWEST)
                .query(ChainFrames::frame).list();
    }

    private static ChainFrame frame(ResultSet row, int number) throws SQLException {
        return new ChainFrame(new NegotiationId(row.getObject("id", UUID.class)), Words.of(row.getString("title_fi"), row.getString("title_sv")), row.getString("case_number"),
                new TermId(row.getObject("term", UUID.class)), Year.of(row.getInt("year")), Euros.of(row.getBigDecimal("euros")), Party.valueOf(row.getString("party")),
                row.getInt("round"));
    }
}
