package fi.luotsi.ui.bpmn;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.acting.ProviderId;
import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.servicechain.ChainHead;
import fi.luotsi.servicechain.ChainId;
import fi.luotsi.servicechain.ChainVersion;
import fi.luotsi.servicechain.content.Actor;
import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.servicechain.content.Cost;
import fi.luotsi.servicechain.content.Flow;
import fi.luotsi.servicechain.content.MaxTime;
import fi.luotsi.servicechain.content.Origin;
import fi.luotsi.servicechain.content.Payer;
import fi.luotsi.servicechain.content.Segment;
import fi.luotsi.servicechain.content.Step;
import fi.luotsi.servicechain.content.Volume;
import fi.luotsi.ui.chain.RandomChain;

/** A random chain with everything a step and a way can have, or with nothing of it. */
final class RichChain {

    private final Random random;

    private RichChain(Random random) {
        this.random = random;
    }

    static ChainContent of(Random random, int size) {
        var rich = new RichChain(random);
        var plain = RandomChain.of(random, size);
        return new ChainContent(plain.steps().stream().map(rich::step).toList(), plain.flows().stream().map(rich::flow).toList(),
                List.of(new Segment(rich.words("Lapset & nuoret"), rich.words("alle 23-vuotiaat <kaikki>"), random.nextBoolean() ? null : 4200L, rich.origin())), List.of("S03", "S04"));
    }

    static ChainVersion version(ChainContent content) {
        var head = new ChainHead(new ChainId(new UUID(1, 2)), new UUID(3, 4), 1, Words.of("Lapsen ”hyvä” arki", "Barnets vardag"), "U2", 1, Instant.EPOCH, "Pääkäyttäjä", null, null);
        return new ChainVersion(head, content);
    }

    private Step step(Step plain) {
        var actor = plain.actor();
        return new Step(plain.id(), random.nextInt(8) == 0 ? words("Rivi \n toinen\trivi ]]> 'a' \"b\" 🙂") : plain.name(),
                actor == null ? null : new Actor(pick(Actor.Kind.values()), maybe(new ProviderId(new UUID(7, random.nextInt(3)))), actor.name()), plain.place(), maybe("S0" + random.nextInt(9)),
                random.nextInt(4) == 0, random.nextInt(4) == 0, maybe(new Cost(Euros.ofCents(random.nextInt(100_000_00)), origin())), maybe(new Volume(random.nextInt(1_000_000), origin())),
                maybe(words("Arvio aloitettu, osuus")), maybe(words("Yhteinen tavoite")));
    }

    private Flow flow(Flow plain) {
        return new Flow(plain.from(), plain.to(), plain.condition(), plain.maxTime() == null ? null : new MaxTime(random.nextInt(90), pick(MaxTime.Unit.values()), origin()),
                maybe(words("lähete ja arvio")), maybe(pick(Payer.values())));
    }

    private Origin origin() {
        return random.nextBoolean() ? Origin.assumed() : new Origin("Terveydenhuoltolaki 53 §, \"THL\" & muut", random.nextBoolean());
    }

    private Words words(String text) {
        return random.nextInt(4) == 0 ? new Words(text, text + " (sv)", text + " (en)") : Words.of(text, text + " (sv)");
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }

    private <T> T pick(T[] from) {
        return from[random.nextInt(from.length)];
    }
}
