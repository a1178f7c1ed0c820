package fi.luotsi.ui.amending;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.Agreements;
import fi.luotsi.agreement.amendment.Amendment;
import fi.luotsi.agreement.amendment.Amendments;
import fi.luotsi.agreement.life.LifeCommand;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.period.Today;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.deciding.LifeTags;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.Texts;

/** What stands on an agreement's page about its other versions, and on every page of an amendment about what it changes. */
@Component
public class AroundAgreement {

    private final Agreements agreements;
    private final Amendments amendments;
    private final RequestedChanges requested;
    private final Clock clock;

    AroundAgreement(Agreements agreements, Amendments amendments, RequestedChanges requested, Clock clock) {
        this.agreements = agreements;
        this.amendments = amendments;
        this.requested = requested;
        this.clock = clock;
    }

    /**
     * One version in the list of all.
     *
     * @param days on which it holds or held; empty before it is signed
     * @param here whether it is the one whose page this is
     */
    public record VersionRow(String name, String href, StatusTag state, String days, boolean here) {}

    public void addTo(Acting.Person acting, OpenedTable table, Optional<AgreementVersion> found, Model model) {
        mark(acting, table.table().head().id(), table.home(), table.texts(), model);
        amendments.of(acting, table.table().head().id()).ifPresent(amendment -> end(acting, table, amendment, found, model));
        found.ifPresent(version -> {
            versions(acting, table, version, model);
            requested.addTo(acting, table, version, model);
        });
    }

    /** Whether the reader may give up the change, or why it was. */
    private static void end(Acting.Person acting, OpenedTable table, Amendment amendment, Optional<AgreementVersion> found, Model model) {
        if (amendment.givenUp() != null) {
            model.addAttribute("givenUp", table.texts().of("amending.given-up", amendment.givenUp()));
        }
        model.addAttribute("givesUp", acting instanceof Acting.OrganizerStaff && table.reader() != null && amendment.givenUp() == null
                && found.filter(result -> !result.life().isWithdrawn()).isEmpty());
    }

    /** Says at the head of a page that the negotiation changes an agreement, with the way to the changes. */
    public void mark(Acting.Person acting, NegotiationId id, String home, Texts texts, Model model) {
        model.addAttribute("amends", amendments.of(acting, id).flatMap(amendment -> agreements.version(acting, amendment.agreement(), amendment.version())
                .map(version -> new Link(texts.of("amending.mark", version.number(), version.version(), amendment.reason()), home + "/changes"))).orElse(null));
    }

    private void versions(Acting.Person acting, OpenedTable table, AgreementVersion version, Model model) {
        var texts = table.texts();
        var all = agreements.versions(acting, version.negotiation());
        var underWay = amendments.underWay(acting, version).filter(amendment -> !amendment.negotiation().equals(version.negotiation()));
        boolean signed = all.stream().anyMatch(one -> one.life().isSignedByBoth());
        model.addAttribute("versions", all.stream().map(one -> row(one, version, table.base(), texts)).toList())
                .addAttribute("versionNumbers", all.stream().map(AgreementVersion::version).toList())
                .addAttribute("textOnDay", signed ? table.home() + "/agreement/text" : null)
                .addAttribute("underWay", underWay.map(amendment -> new Link(texts.of("amending.under-way"), table.base() + "/" + amendment.negotiation())).orElse(null))
                .addAttribute("amendable", acting instanceof Acting.OrganizerStaff && table.reader() != null && underWay.isEmpty() && version.life().allows(LifeCommand.AMEND, today()))
                .addAttribute("whyNotAmended", why(version, underWay, texts)).addAttribute("termEnds", ends(version, texts));
    }

    /** Why an agreement that has been signed cannot be changed any more; null where it can, or was never signed. */
    private @Nullable String why(AgreementVersion version, Optional<Amendment> underWay, Texts texts) {
        return version.life().isSignedByBoth() && underWay.isEmpty() && !version.life().allows(LifeCommand.AMEND, today())
                ? texts.of("amending.not." + (version.life().replacedFrom().isPresent() ? "replaced" : "over")) : null;
    }

    /** How many days are left of a term that ends within a year; null for every other. */
    private @Nullable String ends(AgreementVersion version, Texts texts) {
        var last = version.life().facts().lastDay();
        boolean soon = version.life().allows(LifeCommand.TERMINATE, today()) && !today().plusYears(1).isBefore(last);
        return soon ? texts.of("amending.ends", texts.formats().date(last), ChronoUnit.DAYS.between(today(), last)) : null;
    }

    private VersionRow row(AgreementVersion one, AgreementVersion here, String base, Texts texts) {
        var life = one.life();
        var days = life.inForceFrom().map(from -> texts.formats().date(from) + "–" + texts.formats().date(lastDay(one))).orElse("");
        return new VersionRow(texts.of("amending.version", one.version()), base + "/" + one.negotiation() + "/agreement", LifeTags.of(life.state(today()), texts), days,
                one.version() == here.version());
    }

    private static LocalDate lastDay(AgreementVersion version) {
        var life = version.life();
        return List.of(Optional.of(life.facts().lastDay()), life.termination().map(ended -> ended.lastDay()), life.replacedFrom().map(from -> from.minusDays(1))).stream()
                .flatMap(Optional::stream).min(LocalDate::compareTo).orElseThrow();
    }

    private LocalDate today() {
        return new Today(clock).day();
    }
}
