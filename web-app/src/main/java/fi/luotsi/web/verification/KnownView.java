package fi.luotsi.web.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.KnownDocument;
import fi.luotsi.agreement.life.LifeEvent.Terminated;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.Party;
import fi.luotsi.ui.table.Texts;

/**
 * A known agreement ready to be shown.
 *
 * @param superseded says which version took its place; null where none did
 */
public record KnownView(String title, String number, List<Fact> facts, @Nullable String superseded) {

    public record Fact(String name, String text) {}

    static KnownView of(KnownDocument known, Texts texts, LocalDate today) {
        var version = known.version();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.of("verify.fact.number"), number(version, texts)));
        facts.add(new Fact(texts.of("verify.fact.parties"), texts.in(known.parties().organizer()) + " – " + texts.in(known.parties().provider())));
        facts.add(new Fact(texts.of("verify.fact.case"), version.caseNumber()));
        facts.add(new Fact(texts.of("verify.fact.state"), state(version, texts, today)));
        version.life().facts().order().forEach(party -> version.life().signature(party).ifPresent(signed -> facts.add(new Fact(
                texts.of("verify.fact.signed", texts.in(name(known, party))), texts.of("verify.signed", signed.signer(), signed.right(), texts.formats().date(signed.day()))))));
        facts.add(new Fact(texts.of("verify.fact.code"), version.code().replaceAll("(.{4})(?!$)", "$1-")));
        return new KnownView(texts.in(version.title()), number(version, texts), List.copyOf(facts), superseded(known, texts, today).orElse(null));
    }

    private static String number(AgreementVersion version, Texts texts) {
        return texts.of("verify.number", version.number(), String.valueOf(version.version()));
    }

    private static Words name(KnownDocument known, Party party) {
        return party == Party.ORGANIZER ? known.parties().organizer() : known.parties().provider();
    }

    private static String state(AgreementVersion version, Texts texts, LocalDate today) {
        var life = version.life();
        var last = Stream.of(Stream.of(life.facts().lastDay()), life.termination().map(Terminated::lastDay).stream(), life.replacedFrom().map(day -> day.minusDays(1)).stream()).flatMap(days -> days).min(LocalDate::compareTo).orElseThrow();
        var from = life.inForceFrom().map(texts.formats()::date).orElse("–");
        return texts.of("verify.state." + life.state(today).name(), from, texts.formats().date(last));
    }

    private static Optional<String> superseded(KnownDocument known, Texts texts, LocalDate today) {
        if (!known.isSuperseded()) {
            return Optional.empty();
        }
        var from = known.newest().life().inForceFrom();
        var number = String.valueOf(known.newest().version());
        return Optional.of(from.filter(day -> !today.isBefore(day)).map(day -> texts.of("verify.superseded", number, texts.formats().date(day)))
                .orElseGet(() -> texts.of("verify.superseded.soon", number)));
    }
}
