package fi.luotsi.web.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import fi.luotsi.catalogue.Words;
import fi.luotsi.servicechain.content.Actor;
import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.servicechain.content.Flow;
import fi.luotsi.servicechain.content.MaxTime;
import fi.luotsi.servicechain.content.Origin;
import fi.luotsi.servicechain.content.Step;

/** A chain of so many steps, drawn by lot, that may be published. */
final class LongChain {

    private static final List<String> ACTORS = List.of("Kunta / koulu", "Sote-keskus", "Lasten- ja nuorisopsykiatria", "Lastensuojelu", "Työllisyyspalvelut");
    private static final List<String> NAMES = List.of("Arvio", "Yhteydenotto ja ohjaus", "Palvelutarpeen arviointi", "Konsultaatiopyyntö", "Lääkehoidon kokonaisarviointi", "Hoitojakso", "Tuki koulussa ja seuranta");

    private LongChain() {}

    static ChainContent of(Random random, int size) {
        var steps = new ArrayList<Step>();
        var flows = new ArrayList<Flow>();
        for (int at = 0; at < size; at++) {
            var actor = new Actor(Actor.Kind.PROVIDER, null, words(ACTORS.get(random.nextInt(ACTORS.size()))));
            steps.add(new Step(new UUID(random.nextLong(), random.nextLong()), words(NAMES.get(random.nextInt(NAMES.size())) + " " + (at + 1)), actor,
                    random.nextBoolean() ? words("mielenterveystiimi") : null, null, at == 0, true, null, null, null, null));
            if (at > 0) {
                var from = steps.get(random.nextInt(Math.max(0, at - 4), at));
                flows.add(new Flow(from.id(), steps.get(at).id(), words("huoli turvallisuudesta"), new MaxTime(random.nextInt(90), MaxTime.Unit.DAYS, Origin.assumed()), null, null));
            }
        }
        return new ChainContent(steps, flows, List.of(), List.of());
    }

    private static Words words(String text) {
        return Words.of(text, text);
    }
}
