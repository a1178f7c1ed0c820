package fi.luotsi.web.security;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.catalogue.Words;
import fi.luotsi.servicechain.ChainDrafting;
import fi.luotsi.servicechain.ChainFacts;
import fi.luotsi.servicechain.ChainId;
import fi.luotsi.servicechain.content.Actor;
import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.servicechain.content.Flow;
import fi.luotsi.servicechain.content.Step;

/** A service chain of Uusimaa in which routes are tried, so that no other test's is touched. */
@Component
class RouteChain {

    private final ChainDrafting drafting;

    RouteChain(ChainDrafting drafting) {
        this.drafting = drafting;
    }

    /** A chain with a published first version and a draft of the second, and two steps of it. */
    record Drawn(ChainId chain, UUID step, UUID next) {}

    Drawn draw(Acting.OrganizerStaff administrator) {
        var first = step("Reittikokeen arvio", true);
        var second = step("Reittikokeen hoito", false);
        var content = new ChainContent(List.of(first, second), List.of(new Flow(first.id(), second.id(), null, null, null, null)), List.of(), List.of());
        var chain = drafting.create(administrator, new ChainFacts(Words.of("Reittikokeen ketju", "Ruttprovets kedja"), "U1"), content);
        drafting.publish(administrator, chain, 1, LocalDate.of(2019, 1, 1), "Reittikoe");
        drafting.revise(administrator, chain, 1);
        return new Drawn(chain, first.id(), second.id());
    }

    private static Step step(String name, boolean entry) {
        var actor = new Actor(Actor.Kind.PROVIDER, null, Words.of("Sote-keskus", "Social- och hälsocentral"));
        return new Step(UUID.randomUUID(), Words.of(name, name), actor, null, null, entry, !entry, null, null, null, null);
    }
}
