package fi.luotsi.agreement.rating;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.life.Life;
import fi.luotsi.agreement.life.LifeEvent.Terminated;

/** Which version held in which year: of several in one year the last one, because it is what was left standing. */
final class YearsInForce {

    private YearsInForce() {}

    /**
     * @param versions that both have signed
     * @param firstDays of their periods, by version
     * @return by year, the newest first, without years still to come
     */
    static Map<Integer, AgreementVersion> of(Collection<AgreementVersion> versions, Map<Integer, LocalDate> firstDays, LocalDate today) {
        var years = new TreeMap<Integer, AgreementVersion>(Comparator.reverseOrder());
        versions.stream().sorted(Comparator.comparingInt(AgreementVersion::version)).forEach(version -> version.life().inForceFrom().ifPresent(signed -> {
            var period = firstDays.getOrDefault(version.version(), signed);
            var from = signed.isBefore(period) ? period : signed;
            var until = last(version.life());
            for (int year = from.getYear(); !until.isBefore(from) && year <= Math.min(until.getYear(), today.getYear()); year++) {
                years.put(year, version);
            }
        }));
        return years;
    }

    /** The last day on which the version holds. */
    private static LocalDate last(Life life) {
        var last = life.termination().map(Terminated::lastDay).filter(ended -> ended.isBefore(life.facts().lastDay())).orElse(life.facts().lastDay());
        return life.replacedFrom().map(day -> day.minusDays(1)).filter(last::isAfter).orElse(last);
    }
}
