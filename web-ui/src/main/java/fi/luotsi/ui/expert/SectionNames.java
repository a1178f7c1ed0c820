package fi.luotsi.ui.expert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.AgreementTemplate;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.ui.table.Texts;

/** The agreement's sections in the reader's language: {@code 7 Rahoitus}. */
record SectionNames(Texts texts) {

    private static final Map<Integer, Words> HEADINGS = AgreementTemplate.headings();

    String name(int section) {
        var heading = HEADINGS.get(section);
        return heading == null ? String.valueOf(section) : section + " " + texts.in(heading);
    }

    String names(List<Integer> sections) {
        return String.join(", ", sections.stream().map(this::name).toList());
    }

    /** Those in which the package has terms, with how many there are. */
    Map<Integer, String> choices(NegotiationPackage table) {
        var choices = new LinkedHashMap<Integer, String>();
        bySection(table).forEach((section, terms) -> choices.put(section, texts.of("expert.section", name(section), terms.size())));
        return choices;
    }

    static Map<Integer, List<TermState>> bySection(NegotiationPackage table) {
        var sections = new TreeMap<Integer, List<TermState>>();
        table.terms().forEach(state -> sections.computeIfAbsent(state.term().place().section(), _ -> new ArrayList<>()).add(state));
        return sections;
    }
}
