package fi.luotsi.indicator.reading;

import fi.luotsi.indicator.Gender;
import fi.luotsi.indicator.Provenance;
import fi.luotsi.indicator.imports.ImportPhase;
import fi.luotsi.indicator.imports.ImportProblem;
import fi.luotsi.indicator.imports.ImportProgress;
import fi.luotsi.indicator.staging.KnownKeys;
import fi.luotsi.indicator.staging.StagedObservation;
import fi.luotsi.indicator.staging.Staging;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;

/** What one file brings in: observations for staging, and errors. After the first error nothing more is staged. */
public final class Intake {

    static final int MOST_PROVENANCES = 1000;
    private static final int ROWS_BETWEEN_NEWS = 10_000;

    private final KnownKeys known;
    private final Staging staging;
    private final ImportProgress progress;
    private final Findings findings = new Findings();
    private final Map<Provenance, Integer> provenances = new LinkedHashMap<>();
    private long rows;
    private long missing;
    private long staged;

    public Intake(KnownKeys known, Staging staging, ImportProgress progress) {
        this.known = known;
        this.staging = staging;
        this.progress = progress;
    }

    KnownKeys known() {
        return known;
    }

    public Findings findings() {
        return findings;
    }

    public List<Provenance> provenances() {
        return List.copyOf(provenances.keySet());
    }

    public long rows() {
        return rows;
    }

    public long missing() {
        return missing;
    }

    public long staged() {
        return staged;
    }

    /** @return whether to read on */
    public boolean endRow() {
        if (++rows % ROWS_BETWEEN_NEWS == 0) {
            progress.at(ImportPhase.READING, rows);
        }
        return !findings.isFull();
    }

    void leaveMissing() {
        missing++;
    }

    /** The place of a provenance among those of this file, or -1 if there are too many of them. */
    int place(Provenance provenance, long row) {
        Integer place = provenances.get(provenance);
        if (place != null) {
            return place;
        }
        if (provenances.size() == MOST_PROVENANCES) {
            findings.add(ImportProblem.TOO_MANY_SOURCES, row, null, Integer.toString(MOST_PROVENANCES));
            return -1;
        }
        provenances.put(provenance, provenances.size());
        return provenances.size() - 1;
    }

    void stage(long row, int indicator, int region, int year, Gender gender, String value, @Nullable String absolute, int provenance,
            @Nullable String footnote) {
        if (!findings.isEmpty()) {
            return;
        }
        try {
            staging.add(new StagedObservation(row, indicator, region, year, gender, value, absolute, provenance, footnote));
            staged++;
        } catch (SQLException broken) {
            throw new UncategorizedSQLException("Staging", null, broken);
        }
    }
}
