package fi.luotsi.provider;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.ProviderId;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.catalogue.Words;
import fi.luotsi.acting.OrganizerId;

/** The register of providers. An organizer sees its own register, a provider sees itself. */
@Service
@Transactional
public class Providers {

    private final JdbcClient jdbc;
    private final Tenancy tenancy;

    Providers(JdbcClient jdbc, Tenancy tenancy) {
        this.jdbc = jdbc;
        this.tenancy = tenancy;
    }

    /** A provider as the register has it. */
    public record Provider(ProviderId id, OrganizerId organizer, ProviderKind kind, Words name) {}

    /** Enters a provider into the register of an organizer. */
    public ProviderId register(Acting acting, OrganizerId organizer, ProviderKind kind, String fi, String sv, String en) {
        tenancy.enter(acting);
        var id = ProviderId.random();
        jdbc.sql("insert into provider (id, organizer_id, kind, name_fi, name_sv, name_en) values (?, ?, ?, ?, ?, ?)")
                .params(id.value(), organizer.value(), kind.name(), fi, sv, en).update();
        return id;
    }

    /** The providers the acting person may see, by their Finnish names. */
    public List<Provider> list(Acting acting) {
        tenancy.enter(acting);
        return jdbc.sql("select * from provider order by name_fi collate \"fi-x-icu\"").query((row, number) -> new Provider(
                new ProviderId(row.getObject("id", UUID.class)), new OrganizerId(row.getObject("organizer_id", UUID.class)),
                ProviderKind.valueOf(row.getString("kind")),
                new Words(row.getString("name_fi"), row.getString("name_sv"), row.getString("name_en")))).list();
    }
}
