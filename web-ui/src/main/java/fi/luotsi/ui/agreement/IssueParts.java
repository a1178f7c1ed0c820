package fi.luotsi.ui.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.ui.agreement.Block.Fact;

/** What was left open, as it was frozen with the package: who settles it, until when, and what holds otherwise. */
record IssueParts(PaperTerms terms) {

    List<Map<String, Object>> frozen() {
        return terms.table().annexes().getOrDefault("openIssues", List.of());
    }

    List<Block> blocks(Numbers numbers) {
        return frozen().stream().map(issue -> block(issue, numbers)).toList();
    }

    private Block block(Map<String, Object> issue, Numbers numbers) {
        var touched = touched(issue);
        var ground = touched.stream().map(terms::ground).filter(Objects::nonNull).findFirst().orElse(null);
        if (ground != null) {
            return new Block.Secret(numbers.next(), PaperText.of(terms.label("paper.issue")), ground);
        }
        var facts = new ArrayList<Fact>();
        if (issue.get("description") instanceof String said) {
            facts.add(new Fact(terms.label("paper.issue.description"), terms.typed(said)));
        }
        if (issue.get("owner") instanceof Map<?, ?> owner) {
            facts.add(new Fact(terms.label("paper.issue.owner"), terms.typed(owner.get("name") + ", " + terms.label("table.party.low." + owner.get("party")))));
        }
        facts.add(new Fact(terms.label("paper.issue.deadline"), PaperText.of(terms.texts().formats().date(LocalDate.parse(String.valueOf(issue.get("deadline")))))));
        if (issue.get("default") instanceof Map<?, ?> otherwise) {
            facts.add(new Fact(terms.label("paper.issue.default"), words(otherwise)));
        }
        if (issue.get("exposure") instanceof String exposure) {
            facts.add(new Fact(terms.label("paper.issue.exposure"), PaperText.of(terms.texts().formats().euros(Euros.of(exposure)))));
        }
        if (!touched.isEmpty()) {
            facts.add(new Fact(terms.label("paper.issue.terms"), PaperText.of(String.join("; ", touched.stream().map(state -> terms.name(state).text()).toList()))));
        }
        return new Block.Card(numbers.next(), issue.get("title") instanceof Map<?, ?> title ? words(title) : PaperText.of(terms.label("paper.issue")), facts, List.of());
    }

    private List<TermState> touched(Map<String, Object> issue) {
        return issue.get("terms") instanceof List<?> ids ? terms.table().terms().stream().filter(state -> ids.contains(state.term().id().toString())).toList() : List.of();
    }

    private PaperText words(Map<?, ?> said) {
        return terms.ofBoth(String.valueOf(said.get("fi")), String.valueOf(said.get("sv")));
    }
}
