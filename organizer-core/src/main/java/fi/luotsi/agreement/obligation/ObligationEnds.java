package fi.luotsi.agreement.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.life.LifeEvent.Terminated;

/**
 * Until when what a version asks is owed: what its terms brought until a later version takes its place, what a party found in its clauses until the agreement
 * is ended by notice.
 *
 * @param versions all of one agreement
 */
record ObligationEnds(List<AgreementVersion> versions) {

    Obligation cut(Obligation obligation) {
        var ends = Stream.concat(ended().stream(), obligation.kind() == Obligation.Kind.WRITTEN ? Stream.empty() : replaced(obligation.version()).stream());
        return ends.min(LocalDate::compareTo).map(obligation::until).orElse(obligation);
    }

    /** The last day before a later version comes into force. */
    private Optional<LocalDate> replaced(int version) {
        return versions.stream().filter(later -> later.version() > version).flatMap(later -> later.life().inForceFrom().stream()).min(LocalDate::compareTo).map(day -> day.minusDays(1));
    }

    private Optional<LocalDate> ended() {
        return versions.stream().flatMap(version -> version.life().termination().stream()).map(Terminated::lastDay).min(LocalDate::compareTo);
    }
}
