package fi.luotsi.agreement;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import fi.luotsi.agreement.GateLine.Fault;
import fi.luotsi.budget.LineKind;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.PackageJson;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.issue.OpenIssue;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.target.Baseline;
import fi.luotsi.target.ImpactTarget;

/** What has to be so before anybody signs, worked out anew from what lies there each time it is asked. */
final class SignatureGate {

    private final AgreementVersion version;
    private final Optional<AgreementVersion> amended;
    private final NegotiationPackage locked;
    private final List<OpenIssue> issues;
    private final LocalDate today;

    private SignatureGate(AgreementVersion version, Optional<AgreementVersion> amended, NegotiationPackage locked, List<OpenIssue> issues, LocalDate today) {
        this.version = version;
        this.amended = amended;
        this.locked = locked;
        this.issues = issues;
        this.today = today;
    }

    /**
     * All lines in the order they are shown, red and green; a new agreement, which changes none, has no line about the one it changes.
     *
     * @param amended the version that is to be changed; empty for a new agreement
     */
    static List<GateLine> of(AgreementVersion version, Optional<AgreementVersion> amended, NegotiationPackage locked, List<OpenIssue> issues, LocalDate today) {
        var gate = new SignatureGate(version, amended, locked, issues, today);
        return Arrays.stream(Gate.values()).filter(line -> line != Gate.AMENDED_STILL_STANDS || amended.isPresent()).map(line -> new GateLine(line, List.copyOf(gate.faults(line).toList()))).toList();
    }

    private Stream<? extends Fault> faults(Gate line) {
        return switch (line) {
            case PACKAGE_AS_PROPOSED -> Stream.of(new Fault.OfPackage(version.fingerprint(), PackageJson.fingerprint(locked))).filter(found -> !found.proposed().equals(found.now()));
            case TERMS_AGREED -> terms(state -> !state.isAgreed() || state.reopeningProposal().isPresent());
            case ISSUES_HAVE_DEFAULTS -> issues.stream().filter(issue -> !issue.canBeLeft()).map(Fault.OfIssue::new);
            case FRAMES_WITHIN_ENVELOPE -> locked.head().period().years().stream().flatMap(this::excess);
            case TARGETS_COMPLETE -> targets(target -> target.unit().isBlank() || target.baseline() instanceof Baseline.Measured measured && measured.region().isBlank());
            case SOURCES_PRESENT -> targets(target -> target.baseline() instanceof Baseline.Measured measured && measured.source().isBlank());
            case PERIOD_NOT_OVER -> Stream.of(version.life().facts().lastDay()).filter(today::isAfter).map(Fault.OfPeriod::new);
            case BODIES_APPROVED -> version.bodies().keySet().stream().filter(body -> !version.life().hasApproved(body)).map(Fault.OfBody::new);
            // what is signed by both has taken the other's place, whatever becomes of that one
            case AMENDED_STILL_STANDS -> amended.filter(_ -> !version.life().isSignedByBoth()).filter(one -> one.life().state(today).isEnd()).map(Fault.OfAmended::new).stream();
        };
    }

    private Stream<Fault.OfYear> excess(Year year) {
        var sum = Euros.sum(locked.frames(year, LineKind.EXPENSES).stream().map(state -> state.agreedValue().filter(TermValue.Frame.class::isInstance)
                .map(value -> ((TermValue.Frame) value).amount()).orElse(Euros.ZERO)).toList());
        return locked.excess(year, sum).map(excess -> new Fault.OfYear(year, excess)).stream();
    }

    private Stream<Fault.OfTerm> targets(Predicate<ImpactTarget> wrong) {
        return terms(state -> state.agreedValue().filter(value -> value instanceof TermValue.Target(var target) && wrong.test(target)).isPresent());
    }

    private Stream<Fault.OfTerm> terms(Predicate<TermState> wrong) {
        return locked.terms().stream().filter(wrong).map(Fault.OfTerm::new);
    }
}
