package fi.luotsi.reference;

import fi.luotsi.acting.Acting;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads what ships with the product. The program calls {@link #load()} at every start, after the migrations: what has been loaded
 * with the same contents is not loaded again. What an administrator has imported over it stays until a newer release ships newer values.
 */
@Service
public class ReferenceData {

    private static final Logger LOG = LoggerFactory.getLogger(ReferenceData.class);
    private static final Acting INSTALLATION = new Acting.Installation();

    private final ShippedRegisters registers;
    private final ShippedIndicators indicators;
    private final ShippedObservations observations;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReferenceData(ShippedRegisters registers, ShippedIndicators indicators, ShippedObservations observations, JdbcClient jdbc, Clock clock) {
        this.registers = registers;
        this.indicators = indicators;
        this.observations = observations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Loads whatever is not loaded yet. Each part is a transaction of its own, outside any transaction of the caller; broken off in the
     * middle, the next start goes on.
     *
     * @return how many parts were loaded; 0 at a later start
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int load() {
        var before = loaded();
        int count = 0;
        count += part(before, "organizers", () -> registers.loadOrganizers(INSTALLATION), ShippedRegisters.ORGANIZERS);
        count += part(before, "division", () -> registers.loadDivision(INSTALLATION), ShippedRegisters.COUNTIES, ShippedRegisters.MUNICIPALITIES);
        count += part(before, "service packages", registers::loadPackages, ShippedRegisters.PACKAGES);
        count += part(before, "Sotkanet indicators", () -> indicators.loadSotkanet(INSTALLATION), ShippedIndicators.SOTKANET);
        count += part(before, "own indicators", () -> indicators.loadOwn(INSTALLATION), ShippedIndicators.OWN);
        for (var pair : ShippedObservations.ALL) {
            count += part(before, pair.settings(), () -> observations.load(INSTALLATION, pair), pair.values(), pair.mapping());
        }
        return count;
    }

    private int part(Map<String, String> before, String name, Runnable loading, ShippedFile... files) {
        String sha256 = sha256(files);
        if (sha256.equals(before.get(name))) {
            return 0;
        }
        loading.run();
        jdbc.sql("""
                insert into reference_file (name, sha256, loaded_at) values (?, ?, ?)
                on conflict (name) do update set sha256 = excluded.sha256, loaded_at = excluded.loaded_at
                """).params(name, sha256, clock.instant().atOffset(ZoneOffset.UTC)).update();
        LOG.info("Loaded {}", name);
        return 1;
    }

    private Map<String, String> loaded() {
        var loaded = new HashMap<String, String>();
        jdbc.sql("select name, sha256 from reference_file").query(row -> {
            loaded.put(row.getString("name"), row.getString("sha256"));
        });
        return loaded;
    }

    private static String sha256(ShippedFile... files) {
        String all = Arrays.stream(files).map(ShippedFile::sha256).collect(Collectors.joining("\n"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
