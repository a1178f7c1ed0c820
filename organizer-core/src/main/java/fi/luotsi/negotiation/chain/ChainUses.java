package fi.luotsi.negotiation.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.audit.CanonicalJson;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.servicechain.ChainDepth;
import fi.luotsi.servicechain.ChainId;

/** Which packages use a chain: all of the organizer's for those who draw chains or negotiate for it, a provider's own for the provider. */
@Service
@Transactional(readOnly = true)
public class ChainUses {

    private final JdbcClient jdbc;
    private final Tenancy tenancy;

    ChainUses(JdbcClient jdbc, Tenancy tenancy) {
        this.jdbc = jdbc;
        this.tenancy = tenancy;
    }

    /** Whether there is anything here for the person. */
    public static boolean mayRead(Acting.Person acting) {
        return switch (acting.role()) {
            case ADMINISTRATOR, ORGANIZER_NEGOTIATOR, PROVIDER_MANAGER -> true;
            case AUDITOR, DECISION_MAKER, EXPERT -> false;
        };
    }

    /**
     * The newest negotiation first.
     *
     * @param codes of packages and services: targets whose card names one of them are named with each use
     */
    public List<ChainUse> of(Acting.Person acting, ChainId chain, Collection<String> codes) {
        tenancy.enter(acting);
        return jdbc.sql("select *, jsonb_build_object('names', targets)::text as named from luotsi_chain_uses(?, ?::text[])").params(chain.value(), codes.toArray(String[]::new)).query(ChainUses::use).list();
    }

    private static ChainUse use(ResultSet row, int number) throws SQLException {
        return new ChainUse(new NegotiationId(row.getObject("negotiation_id", UUID.class)), words(row, "title"), row.getString("case_number"), words(row, "provider"),
                row.getString("phase").equals("NEGOTIATED"), new TermId(row.getObject("term_id", UUID.class)), row.getInt("version"),
                ChainDepth.ofLevel(row.getInt("depth")), targets(row.getString("named")));
    }

    private static List<Words> targets(String json) {
        return CanonicalJson.read(json).get("names") instanceof List<?> names ? names.stream().map(name -> words((Map<?, ?>) name)).toList() : List.of();
    }

    private static Words words(Map<?, ?> name) {
        return new Words(String.valueOf(name.get("fi")), orNull(name.get("sv")), orNull(name.get("en")));
    }

    private static @Nullable String orNull(@Nullable Object text) {
        return text == null ? null : text.toString();
    }

    private static Words words(ResultSet row, String prefix) throws SQLException {
        return new Words(row.getString(prefix + "_fi"), row.getString(prefix + "_sv"), row.getString(prefix + "_en"));
    }
}
