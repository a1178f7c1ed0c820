package fi.luotsi.indicator.imports;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.UserId;
import fi.luotsi.catalogue.Words;
import fi.luotsi.indicator.Indicator;
import fi.luotsi.indicator.Indicator.Direction;
import fi.luotsi.indicator.Indicator.Topic;
import fi.luotsi.indicator.IndicatorId;
import fi.luotsi.indicator.IndicatorUnit;
import fi.luotsi.indicator.Indicators;
import fi.luotsi.indicator.Observation;
import fi.luotsi.indicator.ObservationId;
import fi.luotsi.indicator.Observations;
import fi.luotsi.indicator.Region;
import fi.luotsi.indicator.RegionCode;
import fi.luotsi.indicator.RegionLevel;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.testing.CoreOnPostgres;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Two indicators (191, 1272), the whole country, Keski-Suomi, Espoo and Helsinki, and whoever imports. */
final class IndicatorsOnPostgres implements AutoCloseable {

    static final Acting ADMINISTRATOR = staff(Role.ADMINISTRATOR);
    static final Map<String, String> PROVENANCE = Map.of("source", "THL, Sotkanet.fi", "licence", "CC BY 4.0", "retrieved", "2026-08-22");
    static final Map<String, String> LONG = with(PROVENANCE, Map.of("region.column", "region", "region.level", "KUNTA", "indicator.column", "indicator",
            "year.column", "year", "value.column", "value"));

    private final CoreOnPostgres core = new CoreOnPostgres();

    IndicatorsOnPostgres() {
        var indicators = core.the(Indicators.class);
        indicators.keep(ADMINISTRATOR, List.of(indicator(191), indicator(1272)));
        indicators.keepRegions(ADMINISTRATOR, List.of(region("MAA-FI", RegionLevel.COUNTRY, "Koko maa"), region("HVA-15", RegionLevel.WELLBEING_SERVICES_COUNTY, "Keski-Suomi"),
                region("KUNTA-049", RegionLevel.MUNICIPALITY, "Espoo"), region("KUNTA-091", RegionLevel.MUNICIPALITY, "Helsinki")));
    }

    static Acting.OrganizerStaff staff(Role role) {
        return new Acting.OrganizerStaff(UserId.random(), "Pääkäyttäjä", role, OrganizerId.random());
    }

    static Map<String, String> with(Map<String, String> settings, Map<String, String> more) {
        var all = new HashMap<>(settings);
        all.putAll(more);
        return all;
    }

    ImportOutcome csv(String... lines) {
        return run(LONG, text(lines), false);
    }

    ImportOutcome run(Map<String, String> settings, byte[] file, boolean dryRun) {
        return run(settings, ImportSource.of("file.csv", file), dryRun);
    }

    ImportOutcome run(Map<String, String> settings, ImportSource file, boolean dryRun) {
        return core.the(ObservationImport.class).run(ADMINISTRATOR, file, ImportForm.of(settings), dryRun, ImportProgress.NONE);
    }

    Optional<Observation> observation(String id) {
        return core.the(Observations.class).byId(ADMINISTRATOR, ObservationId.parse(id));
    }

    String value(String id) {
        return observation(id).orElseThrow().value().toPlainString();
    }

    long count() {
        return core.the(Observations.class).count(ADMINISTRATOR, new IndicatorId(191), Optional.empty())
                + core.the(Observations.class).count(ADMINISTRATOR, new IndicatorId(1272), Optional.empty());
    }

    CoreOnPostgres core() {
        return core;
    }

    static byte[] text(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** Errors as "row column PROBLEM arguments". */
    static List<String> errors(ImportOutcome outcome) {
        return ((ImportOutcome.Refused) outcome).errors().stream()
                .map(error -> error.row() + " " + (error.column() == null ? "" : error.column() + " ") + error.problem()
                        + error.arguments().stream().map(argument -> " " + argument).collect(Collectors.joining()))
                .toList();
    }

    @Override
    public void close() {
        core.close();
    }

    private static Indicator indicator(int id) {
        return new Indicator(new IndicatorId(id), "code_" + id, new Words("Mittari " + id, null, "Indicator " + id), IndicatorUnit.PERCENT,
                Topic.CHILD_PROTECTION, Direction.UNKNOWN, true, "THL");
    }

    private static Region region(String code, RegionLevel level, String name) {
        return new Region(new RegionCode(code), level, new Words(name, name, name));
    }
}
