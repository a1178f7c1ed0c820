package fi.luotsi.ui.chain;

import java.util.ArrayList;
import java.util.HashSet;
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

/** A chain of so many steps with branches, joins, ways back, islands and steps nobody is responsible for. */
public final class RandomChain {

    private static final List<String> NAMES = List.of("Arvio", "Yhteydenotto ja ohjaus", "Palvelutarpeen arviointi ja asiakassuunnitelma",
            "Erikoissairaanhoidon konsultaatiopyyntö", "Lääkehoidonkokonaisarviointi", "Hoitojakso", "Tuki koulussa ja seuranta yhdessä huoltajien kanssa");
    private static final List<String> ACTORS = List.of("Kunta / koulu", "Sote-keskus", "Lasten- ja nuorisopsykiatria", "Lastensuojelu", "Työllisyyspalvelut");

    private RandomChain() {}

    public static ChainContent of(Random random, int size) {
        var steps = new ArrayList<Step>();
        for (int at = 0; at < size; at++) {
            var actor = random.nextInt(12) == 0 ? null : new Actor(Actor.Kind.PROVIDER, null, words(pick(random, ACTORS)));
            steps.add(new Step(new UUID(random.nextLong(), random.nextLong()), words(pick(random, NAMES)), actor, random.nextBoolean() ? words("mielenterveystiimi") : null, null,
                    at == 0, false, null, null, null, null));
        }
        var flows = new ArrayList<Flow>();
        var ways = new HashSet<List<Integer>>();
        for (int at = 1; at < size; at++) {
            if (random.nextInt(10) > 0) {
                flow(random, steps, flows, ways, random.nextInt(Math.max(0, at - 6), at), at);
            }
        }
        for (int more = 0; more < size / 3; more++) {
            flow(random, steps, flows, ways, random.nextInt(size), random.nextInt(size));
        }
        return new ChainContent(steps, flows, List.of(), List.of());
    }

    private static void flow(Random random, List<Step> steps, List<Flow> flows, HashSet<List<Integer>> ways, int from, int to) {
        if (from != to && ways.add(List.of(from, to))) {
            flows.add(new Flow(steps.get(from).id(), steps.get(to).id(), random.nextInt(3) == 0 ? words("huoli turvallisuudesta") : null,
                    random.nextBoolean() ? new MaxTime(random.nextInt(90), MaxTime.Unit.DAYS, Origin.assumed()) : null, null, null));
        }
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static Words words(String text) {
        return Words.of(text, text);
    }
}
