package fi.luotsi.servicechain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.acting.Tenancy;

/** The reports of files that drafts were read from, for those who draw chains. */
@Service
@Transactional(readOnly = true)
public class ImportReports {

    private final JdbcClient jdbc;
    private final Tenancy tenancy;

    ImportReports(JdbcClient jdbc, Tenancy tenancy) {
        this.jdbc = jdbc;
        this.tenancy = tenancy;
    }

    /** Of one version, the newest first. */
    public List<KeptReport> of(Acting.OrganizerStaff acting, ChainHead head) {
        tenancy.enter(acting);
        return jdbc.sql("""
                select report.*, edit.at, edit.by_name from servicechain_import_report report
                join servicechain_edit edit on edit.version_id = report.version_id and edit.edit = report.edit
                where report.version_id = ? order by report.edit desc""").param(head.id()).query(ImportReports::kept).list();
    }

    /** In the transaction of the edit. */
    void keep(UUID version, OrganizerId organizer, int edit, ImportReport report) {
        jdbc.sql("insert into servicechain_import_report (version_id, organizer_id, edit, remarks, untold) values (?, ?, ?, ?, ?)")
                .params(version, organizer.value(), edit, report.remarks().toArray(String[]::new), report.untold()).update();
    }

    private static KeptReport kept(ResultSet row, int number) throws SQLException {
        return new KeptReport(row.getInt("edit"), row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("by_name"),
                new ImportReport(List.of((String[]) row.getArray("remarks").getArray()), row.getInt("untold")));
    }
}
