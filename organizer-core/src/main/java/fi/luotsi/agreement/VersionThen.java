package fi.luotsi.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import fi.luotsi.agreement.life.Life;
import fi.luotsi.agreement.life.LifeState;
import fi.luotsi.period.Today;

/**
 * A version of an agreement as it stood at a moment.
 *
 * @param version with all that has happened to it since
 * @param life what had happened until then
 */
public record VersionThen(AgreementVersion version, Life life, LifeState state) {

    /** @param known the versions that had been proposed until then */
    static VersionThen of(AgreementVersion version, List<AgreementVersion> known, Instant moment) {
        var alone = until(version, moment);
        var life = known.stream().filter(other -> other.version() > version.version()).flatMap(other -> until(other, moment).inForceFrom().stream())
                .min(Comparator.naturalOrder()).map(alone::replaced).orElse(alone);
        return new VersionThen(version, life, life.state(LocalDate.ofInstant(moment, Today.FINLAND)));
    }

    private static Life until(AgreementVersion version, Instant moment) {
        return Life.of(version.life().facts(), version.life().events().stream().filter(event -> !event.hand().at().isAfter(moment)).toList());
    }
}
