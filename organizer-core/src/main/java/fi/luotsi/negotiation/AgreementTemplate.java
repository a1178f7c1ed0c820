package fi.luotsi.negotiation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The standard text of a partnership agreement: 20 sections (DOMAIN A.5) with clauses in Finnish and Swedish, in the words of
 * one set of terms. It is where every organizer's clause library begins (fi.luotsi.clause).
 */
public final class AgreementTemplate {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** Stands in the words for a funding model where its transfer limit does. */
    public static final String LIMIT = "{limit}";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]+)}");

    /** Titles of the clauses that have to be repeated in subcontracts, by section. */
    private static final Map<Integer, Set<String>> FLOWING_DOWN = read("agreement-template.json").path("sections").valueStream()
            .collect(toMap(section -> section.path("number").intValue(), section -> section.path("clauses").valueStream()
                    .filter(clause -> clause.path("flowsDown").booleanValue(false)).map(clause -> clause.path("title").path("fi").stringValue()).collect(toSet())));

    private final List<Section> sections;
    private final List<Rule> rules;

    private AgreementTemplate(List<Section> sections, List<Rule> rules) {
        this.sections = sections;
        this.rules = rules;
    }

    /**
     * @param number 1 to 20
     * @param clauses what every agreement has
     * @param others what an agreement has or may have, as their conditions say
     */
    public record Section(int number, Words heading, List<Clause> clauses, List<Clause> others) {}

    /**
     * @param key the clause's place in the template, for example 12.1
     * @param byModel what it says once a funding model is offered, by the model's name; empty where the model does not matter
     */
    public record Clause(String key, Words title, String fi, String sv, Where where, Map<String, TermValue.Clause> byModel) {}

    /**
     * Where a clause belongs.
     *
     * @param optional whether an agreement may do without it there
     * @param model the funding model it is about, LUMP_SUM or BY_SERVICE_PACKAGE; null for both
     * @param depthFrom the depth at which some chain has to be fixed, 1 to 3; 0 where chains do not matter
     */
    public record Where(boolean optional, @Nullable String model, int depthFrom) {

        boolean isEverywhere() {
            return !optional && model == null && depthFrom == 0;
        }
    }

    /**
     * The template in the words of the given term set.
     *
     * @param termSet maakunta-2019 or hyvinvointialue-2023
     * @throws IllegalArgumentException for another term set
     */
    public static AgreementTemplate in(String termSet) {
        var words = read("term-sets.json").path(termSet);
        if (words.isMissingNode()) {
            throw new IllegalArgumentException("Unknown term set: " + termSet);
        }
        var template = read("agreement-template.json");
        return new AgreementTemplate(template.path("sections").valueStream().map(section -> section(section, words)).toList(),
                template.path("rules").valueStream().map(AgreementTemplate::rule).toList());
    }

    /** Whether the clause of this name has to be repeated in the provider's contracts with its subcontractors. */
    public static boolean flowsDown(int section, Words title) {
        return FLOWING_DOWN.getOrDefault(section, Set.of()).contains(title.fi());
    }

    /** What the sections are called, in whatever words the rest is. */
    public static Map<Integer, Words> headings() {
        return read("agreement-template.json").path("sections").valueStream()
                .collect(toMap(section -> section.path("number").intValue(), section -> words(section.path("heading"))));
    }

    /** A frame that is not money and that an agreement usually has. */
    public record Rule(String key, Words title, Term.FrameKind kind) {

        /** The agreement's section in which such frames stand. */
        public int section() {
            return switch (kind) {
                case ACCESS, QUALITY, LANGUAGE -> 9;
                case PRODUCTION_MODE -> 13;
                case SERVICE_RANGE, STAFF -> 5;
                case CHAIN -> 6;
            };
        }
    }

    /** In the order in which they are offered. */
    public List<Rule> rules() {
        return rules;
    }

    public List<Section> sections() {
        return sections;
    }

    public Section section(int number) {
        return sections.stream().filter(section -> section.number() == number).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The template has no section " + number));
    }

    private static Section section(JsonNode section, JsonNode words) {
        var clauses = section.path("clauses").valueStream().map(clause -> clause(clause, words)).toList();
        return new Section(section.path("number").intValue(), words(section.path("heading")), clauses.stream().filter(clause -> clause.where().isEverywhere()).toList(),
                clauses.stream().filter(clause -> !clause.where().isEverywhere()).toList());
    }

    private static Clause clause(JsonNode clause, JsonNode words) {
        return new Clause(clause.path("key").stringValue(), words(clause.path("title")),
                filled(clause.path("text").path("fi").stringValue(), words.path("fi")),
                filled(clause.path("text").path("sv").stringValue(), words.path("sv")), where(clause),
                clause.path("byModel").propertyStream().collect(toMap(Map.Entry::getKey, text -> said(text.getValue(), words))));
    }

    private static TermValue.Clause said(JsonNode text, JsonNode words) {
        return new TermValue.Clause(filled(text.path("fi").stringValue(), words.path("fi")), filled(text.path("sv").stringValue(), words.path("sv")));
    }

    private static Where where(JsonNode clause) {
        var belongs = clause.path("belongs");
        return new Where(clause.path("optional").booleanValue(false), belongs.path("model").stringValue(null), belongs.path("depthFrom").intValue(0));
    }

    private static Rule rule(JsonNode rule) {
        return new Rule(rule.path("key").stringValue(), words(rule.path("name")), Term.FrameKind.valueOf(rule.path("kind").stringValue()));
    }

    private static Words words(JsonNode names) {
        return new Words(names.path("fi").stringValue(), names.path("sv").stringValue(), names.path("en").stringValue(null));
    }

    private static String filled(String text, JsonNode words) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> {
            var word = match.group().equals(LIMIT) ? LIMIT : words.path(match.group(1)).stringValue(null);
            if (word == null) {
                throw new IllegalStateException("The term set has no word for " + match.group());
            }
            return Matcher.quoteReplacement(word);
        });
    }

    private static JsonNode read(String resource) {
        try (InputStream json = Objects.requireNonNull(AgreementTemplate.class.getResourceAsStream(resource), resource)) {
            return MAPPER.readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
