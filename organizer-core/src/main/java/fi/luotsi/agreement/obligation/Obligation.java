package fi.luotsi.agreement.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fi.luotsi.agreement.life.LifeEvent.Hand;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.term.TermId;

/**
 * Something that one party owes by an agreement.
 *
 * @param version of the agreement that it comes from
 * @param party who owes it
 * @param term which says so; null for an open issue, which is no term
 * @param owner who sees to it, by the task; empty where nobody is named
 * @param days on which it is due, the earliest first; those after the version's own end left out
 * @param evidence what was done, by what was due
 * @param recordedBy the party that wrote it down; null where the terms themselves brought it when both had signed
 */
public record Obligation(ObligationId id, int version, Party party, Kind kind, Words title, @Nullable TermId term, String owner, Every every, List<LocalDate> days,
        List<Evidence> evidence, @Nullable Party recordedBy, Hand recorded) {

    /** Where an obligation comes from. */
    public enum Kind {
        /** A target that is measured is reported on. */
        TARGET_REPORT,
        /** What was left open has to be settled by its deadline. */
        OPEN_ISSUE,
        /** A party found it in a clause. */
        WRITTEN
    }

    /** What shows that it was done, for one of its days. */
    public record Evidence(LocalDate due, String text, Hand hand) {}

    /** One obligation on one of its days. */
    public record Due(Obligation obligation, LocalDate day, Optional<Evidence> evidence) {

        public Standing standing(LocalDate today) {
            if (evidence.isPresent()) {
                return Standing.DONE;
            }
            return day.isBefore(today) ? Standing.OVERDUE : day.isBefore(today.plusDays(SOON + 1L)) ? Standing.SOON : Standing.AHEAD;
        }
    }

    /** How what is due stands on a day. Overdue is what was due yesterday and has no evidence. */
    public enum Standing { OVERDUE, SOON, AHEAD, DONE }

    private static final int SOON = 30;

    public Obligation {
        days = List.copyOf(days);
        evidence = List.copyOf(evidence);
    }

    public List<Due> dues() {
        return days.stream().map(day -> new Due(this, day, evidence.stream().filter(one -> one.due().equals(day)).findFirst())).toList();
    }

    /** Without the days after the last on which it is owed, but for those already done. */
    Obligation until(LocalDate last) {
        var left = days.stream().filter(day -> !day.isAfter(last) || evidence.stream().anyMatch(one -> one.due().equals(day))).toList();
        return new Obligation(id, version, party, kind, title, term, owner, every, left, evidence, recordedBy, recorded);
    }
}
