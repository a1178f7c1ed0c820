package fi.luotsi.web.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.servicechain.ChainDrafting;
import fi.luotsi.servicechain.ChainFacts;
import fi.luotsi.servicechain.ChainId;
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
import tools.jackson.databind.JsonNode;

/** Draws and publishes the story's service chains version by version. Steps and ways say since and until which version they are there. */
@Component
class StoryChains {

    private final ChainDrafting drafting;

    StoryChains(ChainDrafting drafting) {
        this.drafting = drafting;
    }

    void play(JsonNode told, Acting.OrganizerStaff administrator) {
        var facts = new ChainFacts(words(told.path("name")), Story.text(told, "package"));
        var chain = drafting.create(administrator, facts, content(told, 1));
        int number = 1;
        for (JsonNode version : told.path("versions")) {
            if (number > 1) {
                drafting.revise(administrator, chain, number - 1);
                drafting.replace(administrator, chain, 1, content(told, number));
            }
            publish(administrator, chain, version, number == 1 ? 1 : 2);
            number++;
        }
    }

    private void publish(Acting.OrganizerStaff administrator, ChainId chain, JsonNode version, int edit) {
        drafting.publish(administrator, chain, edit, LocalDate.parse(Story.text(version, "validFrom")), Story.text(version, "reason"));
    }

    private static ChainContent content(JsonNode told, int version) {
        var chain = Story.text(told, "key");
        var steps = there(told.path("steps"), version).stream().map(step -> step(told, step, version)).toList();
        var flows = there(told.path("ways"), version).stream().map(way -> flow(chain, way)).toList();
        var segments = told.path("segments").valueStream().map(segment -> new Segment(words(segment.path("name")), words(segment.path("definition")), null, Origin.assumed())).toList();
        return new ChainContent(steps, flows, segments, told.path("services").valueStream().map(JsonNode::stringValue).toList());
    }

    private static List<JsonNode> there(JsonNode parts, int version) {
        return parts.valueStream().filter(part -> part.path("since").asInt(1) <= version && version <= part.path("until").asInt(Integer.MAX_VALUE)).toList();
    }

    private static Step step(JsonNode told, JsonNode step, int version) {
        var key = Story.text(step, "key");
        var actor = told.path("actors").path(Story.text(step, "actor"));
        boolean exitThen = told.path("exitsBefore").path(String.valueOf(version)).valueStream().anyMatch(one -> key.equals(one.stringValue()));
        return new Step(id(Story.text(told, "key"), key), words(step.path("name")), new Actor(Actor.Kind.valueOf(Story.text(actor, "kind")), null, words(actor.path("name"))),
                maybe(step.path("place")), step.path("service").stringValue(null), step.path("entry").asBoolean(false), exitThen || step.path("exit").asBoolean(false),
                step.has("cost") ? new Cost(Euros.of(Story.text(step, "cost")), Origin.assumed()) : null,
                step.has("volume") ? new Volume(step.path("volume").longValue(), Origin.assumed()) : null, maybe(step.path("measure")), maybe(step.path("joint")));
    }

    private static Flow flow(String chain, JsonNode way) {
        var law = way.path("law").stringValue(null);
        var time = way.has("amount") ? new MaxTime(way.path("amount").intValue(), MaxTime.Unit.valueOf(Story.text(way, "unit")), law == null ? Origin.assumed() : Origin.from(law)) : null;
        return new Flow(id(chain, Story.text(way, "from")), id(chain, Story.text(way, "to")), maybe(way.path("when")), time, maybe(way.path("information")),
                way.has("payer") ? Payer.valueOf(Story.text(way, "payer")) : null);
    }

    /** The same in every installation, so that links to a step of the demo stay good. */
    private static UUID id(String chain, String step) {
        return UUID.nameUUIDFromBytes((chain + "/" + step).getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable Words maybe(JsonNode words) {
        return words.isObject() ? words(words) : null;
    }

    private static Words words(JsonNode told) {
        return Words.of(Story.text(told, "fi"), Story.text(told, "sv"));
    }
}
