package fi.luotsi.negotiation.expert;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What an expert is asked about.
 *
 * @param sections of the agreement, in its order, each once
 * @param drafts whether the party shows the expert its own drafts in these sections
 * @param lastDay the last day in Finland on which the expert reads them
 */
public record Assignment(List<Integer> sections, boolean drafts, LocalDate lastDay) {

    public Assignment {
        sections = sections.stream().distinct().sorted().toList();
    }

    public static Assignment of(Collection<Integer> sections, boolean drafts, LocalDate lastDay) {
        return new Assignment(List.copyOf(sections), drafts, lastDay);
    }

    boolean runsOn(LocalDate day) {
        return !day.isAfter(lastDay);
    }
}
