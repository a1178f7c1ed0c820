package fi.luotsi.web.demo;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fi.luotsi.budget.LineKind;
import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.AgreementTemplate;
import fi.luotsi.negotiation.Condition;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.Opening;
import fi.luotsi.negotiation.Stand;
import fi.luotsi.negotiation.term.Place;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.negotiation.term.TermValueJson;
import fi.luotsi.period.Period;
import fi.luotsi.servicechain.ChainHead;
import fi.luotsi.servicechain.ChainId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The terms of one told negotiation by the names the story has for them, such as {@code frame:lastensuojelu:2020:EXPENSES}. */
final class StoryTerms {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Map<String, Term> byName = new LinkedHashMap<>();
    private final Map<String, TermValue.Clause> clauses = new HashMap<>();
    private final Map<Integer, Integer> used = new HashMap<>();
    private final String clauseReason;

    private StoryTerms(String clauseReason) {
        this.clauseReason = clauseReason;
    }

    /** @param chains the organizer's kept chains by their Finnish names; a chain that is not among them is a name and no more */
    static StoryTerms of(JsonNode told, AgreementTemplate template, Map<String, ChainId> chains) {
        var terms = new StoryTerms(Story.text(told.path("clauses"), "reason"));
        template.sections().forEach(section -> section.clauses().forEach(clause -> {
            var name = "clause:" + clause.key();
            terms.byName.put(name, new Term.ClauseTerm(TermId.random(), terms.place(section.number()), clause.title()));
            terms.clauses.put(name, new TermValue.Clause(clause.fi(), clause.sv()));
        }));
        var period = Period.of(told.path("firstYear").intValue(), told.path("lastYear").intValue());
        period.years().forEach(year -> told.path("packages").forEach(service -> {
            terms.frame(service, year, LineKind.EXPENSES, "expenses");
            terms.frame(service, year, LineKind.CLIENT_FEES, "clientFees");
        }));
        told.path("rules").forEach(rule -> {
            var kind = Term.FrameKind.valueOf(Story.text(rule, "kind"));
            terms.byName.put("rule:" + Story.text(rule, "key"), new Term.RuleTerm(TermId.random(), terms.place(section(kind)), Story.words(rule.path("name")), kind));
        });
        told.path("targets").forEach(target -> terms.byName.put("target:" + Story.text(target, "key"),
                new Term.TargetTerm(TermId.random(), terms.place(8), Story.words(target.path("name")))));
        told.path("chains").forEach(chain -> terms.byName.put("chain:" + Story.text(chain, "key"),
                new Term.ChainTerm(TermId.random(), terms.place(6), Story.words(chain.path("name")), chains.get(Story.text(chain.path("name"), "fi")))));
        terms.byName.put("fundingModel", new Term.FundingModelTerm(TermId.random(), terms.place(7), new Words("Rahoitusmalli", "Finansieringsmodell", "Funding model")));
        return terms;
    }

    static Map<String, ChainId> named(List<ChainHead> chains) {
        return chains.stream().collect(Collectors.toMap(head -> head.name().fi(), ChainHead::chain, (first, second) -> first));
    }

    /** The package as it is laid out: the template's clauses with their text, everything else still open. */
    List<Opening.Laid> laid() {
        return byName.entrySet().stream().map(entry -> {
            var clause = clauses.get(entry.getKey());
            return new Opening.Laid(entry.getValue(), clause, clause == null ? null : clauseReason);
        }).toList();
    }

    /** The term that the story has this name for. */
    TermId id(String name) {
        return Objects.requireNonNull(byName.get(name), name).id();
    }

    List<DraftEntry> entries(JsonNode round) {
        var entries = new ArrayList<DraftEntry>();
        for (JsonNode item : round.path("items")) {
            var name = Story.text(item, "term");
            var term = byName.get(name);
            if (term == null) {
                throw new IllegalStateException("The story speaks of an unknown term " + name);
            }
            var stand = item.path("stand").stringValue(null);
            entries.add(new DraftEntry(term.id(), value(name, item.path("value")), stand == null ? null : Stand.valueOf(stand),
                    item.path("reason").stringValue(null), item.path("volume").isNumber() ? item.path("volume").longValue() : null,
                    personYears(item.path("personYears").stringValue(null)), 0).onlyIf(conditions(item)));
        }
        return entries;
    }

    private List<Condition> conditions(JsonNode item) {
        var conditions = new ArrayList<Condition>();
        item.path("onlyIf").forEach(other -> conditions.add(
                new Condition(Objects.requireNonNull(byName.get(Story.text(other, "term"))).id(), other.path("round").intValue())));
        return conditions;
    }

    private @Nullable TermValue value(String name, JsonNode value) {
        if (!value.isObject()) {
            return null;
        }
        if (value.has("replace")) {
            var was = Objects.requireNonNull(clauses.get(name), name);
            return new TermValue.Clause(replaced(was.fi(), value.path("replace").path("fi")), replaced(was.sv(), value.path("replace").path("sv")));
        }
        var json = MAPPER.convertValue(value, Map.class);
        nameObservation(value.path("baseline"), json);
        return TermValueJson.read(asObject(json));
    }

    /** The story names a baseline's observation by its parts. */
    private static void nameObservation(JsonNode baseline, Map<?, ?> json) {
        if (baseline.path("from").isObject()) {
            var level = switch (Story.text(baseline.path("from"), "regionLevel")) {
                case "maakunta" -> "MAAKUNTA";
                case "kunta" -> "KUNTA";
                default -> "HVA";
            };
            asObject(Objects.requireNonNull(json.get("baseline"))).put("observation", Story.text(baseline.path("from"), "indicator") + "~" + level + "-"
                    + Story.text(baseline.path("from"), "regionCode") + "~" + baseline.path("year").intValue() + "~TOTAL");
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asObject(Object json) {
        return (Map<String, Object>) json;
    }

    private static String replaced(String text, JsonNode replacements) {
        var result = text;
        for (JsonNode replacement : replacements) {
            var from = Story.text(replacement, "from");
            if (!result.contains(from)) {
                throw new IllegalStateException("The clause does not say '" + from + "'");
            }
            result = result.replace(from, Story.text(replacement, "to"));
        }
        return result;
    }

    private void frame(JsonNode service, Year year, LineKind line, String before) {
        var amount = service.path("previousYear").path(before).stringValue(null);
        byName.put("frame:" + Story.text(service, "key") + ":" + year + ":" + line, new Term.FrameTerm(TermId.random(), place(5),
                Story.words(service.path("name")), Story.text(service, "code"), year, line, amount == null ? null : Euros.of(amount)));
    }

    private Place place(int section) {
        return new Place(section, used.merge(section, 1, Integer::sum));
    }

    private static int section(Term.FrameKind kind) {
        return switch (kind) {
            case ACCESS, QUALITY, LANGUAGE -> 9;
            case PRODUCTION_MODE -> 13;
            case SERVICE_RANGE, STAFF -> 5;
            case CHAIN -> 6;
        };
    }

    private static @Nullable BigDecimal personYears(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
