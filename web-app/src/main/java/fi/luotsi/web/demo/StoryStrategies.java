package fi.luotsi.web.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.catalogue.Words;
import fi.luotsi.strategy.Decision;
import fi.luotsi.strategy.EditionFacts;
import fi.luotsi.strategy.ItemText;
import fi.luotsi.strategy.RequiredContent;
import fi.luotsi.strategy.ServiceStrategies;
import fi.luotsi.strategy.StrategyDrafting;
import tools.jackson.databind.JsonNode;

/** Plays the story's service strategies edition by edition, each drafted from the one before as a person would. */
@Component
class StoryStrategies {

    private final StrategyDrafting drafting;
    private final ServiceStrategies strategies;

    StoryStrategies(StrategyDrafting drafting, ServiceStrategies strategies) {
        this.drafting = drafting;
        this.strategies = strategies;
    }

    void play(JsonNode told, Acting.OrganizerStaff negotiator) {
        var known = new HashMap<String, UUID>();
        for (JsonNode edition : told.path("editions")) {
            var title = words(edition.path("title"));
            drafting.begin(negotiator, title);
            var kept = new HashSet<String>();
            edition.path("items").forEach(item -> lay(negotiator, item, null, known, kept));
            leaveOut(negotiator, known, kept);
            edition.path("contents").propertyStream().forEach(content ->
                    drafting.say(negotiator, version(negotiator), RequiredContent.valueOf(content.getKey()), words(content.getValue())));
            var percent = edition.path("minimumPrivatePercent").stringValue(null);
            drafting.describe(negotiator, version(negotiator), new EditionFacts(title, LocalDate.parse(Story.text(edition, "validFrom")), null,
                    percent == null ? null : new BigDecimal(percent), true));
            drafting.publish(negotiator, version(negotiator),
                    new Decision(Story.text(edition, "decidedBy"), LocalDate.parse(Story.text(edition, "decidedOn")), Story.text(edition, "section")));
        }
    }

    private void lay(Acting.OrganizerStaff negotiator, JsonNode item, @Nullable UUID parent, Map<String, UUID> known, Set<String> kept) {
        var key = Story.text(item, "key");
        var typed = new ItemText(words(item), item.path("indicator").isInt() ? item.path("indicator").intValue() : null, Story.text(item, "source"));
        var id = known.get(key);
        if (id == null) {
            id = drafting.add(negotiator, version(negotiator), parent, typed);
            known.put(key, id);
        } else {
            drafting.change(negotiator, version(negotiator), id, typed);
        }
        kept.add(key);
        var below = id;
        item.path("children").forEach(child -> lay(negotiator, child, below, known, kept));
    }

    private void leaveOut(Acting.OrganizerStaff negotiator, Map<String, UUID> known, Set<String> kept) {
        known.entrySet().stream().filter(item -> !kept.contains(item.getKey())).map(Map.Entry::getValue).toList()
                .forEach(id -> drafting.remove(negotiator, version(negotiator), id));
        known.keySet().retainAll(kept);
    }

    private int version(Acting.OrganizerStaff negotiator) {
        return strategies.draft(negotiator).orElseThrow().head().version();
    }

    private static Words words(JsonNode told) {
        return Words.of(Story.text(told, "fi"), Story.text(told, "sv"));
    }
}
