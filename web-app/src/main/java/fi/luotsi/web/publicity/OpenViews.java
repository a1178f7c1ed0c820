package fi.luotsi.web.publicity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.life.LifeEvent.Decided;
import fi.luotsi.agreement.life.LifeEvent.Terminated;
import fi.luotsi.agreement.publicity.PublicAgreement;
import fi.luotsi.negotiation.Party;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.web.publicity.OpenView.Fact;
import fi.luotsi.web.publicity.OpenView.OpenFile;

/** Puts a public agreement into the reader's words. The fingerprint of the whole is left out: whoever knew the rest could try out by it what is secret. */
record OpenViews(PublicAgreement agreement, Texts texts, LocalDate today) {

    OpenView view() {
        var version = agreement.version();
        return new OpenView(texts.in(version.title()), number(version), texts.of("deciding.state.", version.life().state(today)), facts(), later(),
                Stream.of(Party.values()).flatMap(party -> bound(party).stream()).toList(), version.proposal(), decisions(), signatures(), files(), versions());
    }

    static String href(AgreementVersion version) {
        return "/public/agreements/" + version.code();
    }

    private String number(AgreementVersion version) {
        return texts.of("deciding.number.version", version.number(), version.version());
    }

    private List<Fact> facts() {
        var version = agreement.version();
        var life = version.life();
        var formats = texts.formats();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.of("open.organizer"), name(Party.ORGANIZER)));
        facts.add(new Fact(texts.of("open.provider"), name(Party.PROVIDER)));
        life.inForceFrom().ifPresent(from -> facts.add(new Fact(texts.of("open.in-force-from"), formats.date(from))));
        facts.add(new Fact(texts.of("open.last-day"), formats.date(life.termination().map(Terminated::lastDay).filter(ended -> ended.isBefore(life.facts().lastDay()))
                .orElse(life.facts().lastDay()))));
        facts.add(new Fact(texts.of("open.case-number"), version.caseNumber()));
        facts.add(new Fact(texts.of("open.code"), version.code().replaceAll("(.{4})(?!$)", "$1-")));
        return facts;
    }

    private @Nullable Link later() {
        return agreement.isNewest() ? null : new Link(texts.of("open.later", number(agreement.versions().getFirst())), href(agreement.version()));
    }

    private Optional<String> bound(Party party) {
        return agreement.version().life().boundFrom(party).map(from -> texts.of(from.isAfter(today) ? "deciding.bound.will" : "deciding.bound", name(party), texts.formats().date(from)));
    }

    private List<OpenView.Decided> decisions() {
        var decided = agreement.version().life().events().stream().flatMap(event -> event instanceof Decided one ? Stream.of(one) : Stream.empty()).toList();
        var views = new ArrayList<OpenView.Decided>();
        decided.forEach(one -> views.add(decision("decision-" + (views.size() + 1), one)));
        return views;
    }

    private OpenView.Decided decision(String id, Decided decided) {
        var decision = decided.decision();
        var name = agreement.version().bodies().get(decided.body());
        var about = texts.of("open.decided", texts.of("open.outcome.", decision.outcome()), texts.formats().date(decision.day()), decision.section(), decision.caseNumber());
        return new OpenView.Decided(id, name == null ? decided.body().name() : texts.in(name),
                decision.finalFrom() == null ? about : about + ", " + texts.of("open.final", texts.formats().date(decision.finalFrom())), decision.text(), decision.reasons(), decision.dissent());
    }

    private List<String> signatures() {
        var life = agreement.version().life();
        return life.facts().order().stream().flatMap(party -> life.signature(party).stream())
                .map(signed -> texts.of("paper.signed", name(signed.party()), signed.signer(), signed.right(), texts.formats().date(signed.day()))).toList();
    }

    private List<OpenFile> files() {
        var version = agreement.version();
        var files = new ArrayList<OpenFile>();
        agreement.copies().forEach(copy -> files.add(new OpenFile(texts.of("open.file." + copy.language()),
                href(version) + ".pdf?text=" + copy.language() + "&version=" + version.version(), copy.sha256())));
        files.add(new OpenFile(texts.of("open.file.json"), "/api/v1" + href(version) + "?version=" + version.version(), null));
        return files;
    }

    private List<Link> versions() {
        return agreement.versions().size() < 2 ? List.of() : agreement.versions().stream()
                .map(version -> new Link(number(version), href(version) + "?version=" + version.version())).toList();
    }

    private String name(Party party) {
        return texts.in(party == Party.ORGANIZER ? agreement.parties().organizer() : agreement.parties().provider());
    }
}
