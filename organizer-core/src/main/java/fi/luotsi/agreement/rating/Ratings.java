package fi.luotsi.agreement.rating;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.Agreements;
import fi.luotsi.agreement.KnownDocument;
import fi.luotsi.agreement.KnownDocuments;
import fi.luotsi.agreement.publicity.PublicAgreements;
import fi.luotsi.audit.CanonicalJson;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.period.Today;
import fi.luotsi.target.TargetReadings;

/** Rates agreements. Nobody types a rating and none is kept: it follows from the agreed targets and the register of observations. */
@Service
@Transactional(readOnly = true)
public class Ratings {

    private final Agreements agreements;
    private final KnownDocuments known;
    private final PublicAgreements copies;
    private final TableReading reading;
    private final TargetReadings readings;
    private final FirstDays firstDays;
    private final Tenancy tenancy;
    private final Today today;

    Ratings(Agreements agreements, KnownDocuments known, PublicAgreements copies, TableReading reading, TargetReadings readings, FirstDays firstDays, Tenancy tenancy, Today today) {
        this.agreements = agreements;
        this.known = known;
        this.copies = copies;
        this.reading = reading;
        this.readings = readings;
        this.firstDays = firstDays;
        this.tenancy = tenancy;
        this.today = today;
    }

    /**
     * The agreement that a negotiation led to, by all of its targets; without years where both have not signed. What an auditor reads is
     * written down.
     *
     * @param year the newest that has ended where none is named
     * @throws NotFound where the agreement was not in force in that year
     */
    @Transactional
    public AgreementRating of(Acting.Person acting, NegotiationId id, OptionalInt year) {
        tenancy.enter(acting);
        var signed = agreements.versions(acting, id).stream().filter(version -> version.life().isSignedByBoth()).toList();
        return rate(acting, signed, year, version -> RatedTargets.of(reading.tablePackage(acting, version.negotiation())));
    }

    /**
     * A public agreement, by what its public copy says of its targets: what is secret is neither told nor counted.
     *
     * @param code however it is written
     * @param year the newest that has ended where none is named
     * @throws NotFound where the agreement was not in force in that year
     */
    public AgreementRating of(Acting.Public acting, String code, OptionalInt year) {
        tenancy.enter(acting);
        return rate(acting, known.versions(acting, code).stream().map(KnownDocument::version).toList(), year, version -> open(acting, version));
    }

    private AgreementRating rate(Acting acting, List<AgreementVersion> signed, OptionalInt wanted, Function<AgreementVersion, RatedTargets> targets) {
        if (signed.isEmpty()) {
            return new AgreementRating(List.of(), Optional.empty());
        }
        var day = today.day();
        var held = YearsInForce.of(signed, firstDays.of(signed.getFirst().agreement()), day);
        var years = held.keySet().stream().map(year -> new RatedYear(year, year < day.getYear())).toList();
        return new AgreementRating(years, chosen(years, wanted).map(year -> rate(acting, held, year, targets)));
    }

    private static Optional<RatedYear> chosen(List<RatedYear> years, OptionalInt wanted) {
        if (wanted.isEmpty()) {
            return years.stream().filter(RatedYear::ended).findFirst();
        }
        return Optional.of(years.stream().filter(year -> year.year() == wanted.getAsInt()).findFirst().orElseThrow(() -> new NotFound(wanted.getAsInt())));
    }

    private YearRating rate(Acting acting, Map<Integer, AgreementVersion> held, RatedYear year, Function<AgreementVersion, RatedTargets> targets) {
        var version = Optional.ofNullable(held.get(year.year())).orElseThrow();
        var rated = targets.apply(version);
        var judgement = new Judgement(year);
        return new YearRating(version, year, rated.leavesOut(),
                rated.targets().stream().flatMap(one -> judgement.lines(one, readings.of(acting, one.target())).stream()).toList());
    }

    /** The copies of both languages say the same of targets. */
    private RatedTargets open(Acting.Public acting, AgreementVersion version) {
        var agreement = copies.find(acting, version.code(), OptionalInt.of(version.version())).orElseThrow(() -> new NotFound(version.code()));
        return RatedTargets.read(CanonicalJson.read(copies.text(acting, version, agreement.copies().getFirst()).json()));
    }
}
