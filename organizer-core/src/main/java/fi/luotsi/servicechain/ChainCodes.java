package fi.luotsi.servicechain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;

/** Which codes chains carry, without reading all they consist of. */
@Service
@Transactional(readOnly = true)
public class ChainCodes {

    private static final String CODES = """
            select version.id, version.chain_id, version.number, version.package_code,
                array(select distinct jsonb_array_elements_text(jsonb_path_query_array(edit.content, '$.steps[*].service') || coalesce(edit.content -> 'services', '[]'))) as services
            from servicechain_version version
            join lateral (select content from servicechain_edit where version_id = version.id order by edit desc limit 1) edit on true
            """;

    private final JdbcClient jdbc;
    private final Tenancy tenancy;

    ChainCodes(JdbcClient jdbc, Tenancy tenancy) {
        this.jdbc = jdbc;
        this.tenancy = tenancy;
    }

    /** Of every version of these chains that the person may see. */
    public List<CodedVersion> of(Acting.Person acting, Collection<ChainId> chains) {
        tenancy.enter(acting);
        return chains.isEmpty() ? List.of() : jdbc.sql(CODES + "where version.chain_id in (:chains)").param("chains", chains.stream().map(ChainId::value).toList()).query(ChainCodes::coded).list();
    }

    /** Of these versions. */
    public List<CodedVersion> ofVersions(Acting.Person acting, Collection<ChainHead> heads) {
        tenancy.enter(acting);
        return heads.isEmpty() ? List.of() : jdbc.sql(CODES + "where version.id = any(:versions)").param("versions", heads.stream().map(ChainHead::id).toArray(UUID[]::new))
                .query(ChainCodes::coded).list();
    }

    private static CodedVersion coded(ResultSet row, int number) throws SQLException {
        var services = (String[]) row.getArray("services").getArray();
        Set<String> codes = Stream.concat(Stream.of(row.getString("package_code")), Arrays.stream(services)).collect(Collectors.toSet());
        return new CodedVersion(row.getObject("id", UUID.class), new ChainId(row.getObject("chain_id", UUID.class)), row.getInt("number"), codes);
    }
}
