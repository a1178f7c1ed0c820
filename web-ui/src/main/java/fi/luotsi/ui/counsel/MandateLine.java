package fi.luotsi.ui.counsel;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.mandate.Level;
import fi.luotsi.negotiation.mandate.MandateBook;
import fi.luotsi.negotiation.mandate.Standing;
import fi.luotsi.negotiation.mandate.Subject;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.ui.table.Texts;

/**
 * One mandate beside what the own side stands behind.
 *
 * @param limit {@code enintään 320 000 000,00 €}
 * @param granted the limit that the principal has allowed; null where it has not been asked or has not granted any
 * @param value what stands now; null where the own side has said nothing
 * @param room {@code väliä 2 000 000,00 €}, or by how much it is broken; null without a value
 * @param tag green, amber, red; null without a value
 * @param overrun whether it keeps the draft from being sent
 * @param asked whether the principal was asked for this very value
 * @param typing what luotsi.js needs to keep the mark while an amount is typed; null for what is not euros
 */
public record MandateLine(String id, String subject, String limit, @Nullable String granted, @Nullable String value, @Nullable String room,
        @Nullable StatusTag tag, String decision, String kept, boolean overrun, boolean asked, @Nullable Typing typing) {

    /** In cents: the limit, and how much of it counts as near. */
    public record Typing(long limit, long near, String bound) {}


    static MandateLine of(MandateBook book, Standing standing, TableView view, Texts texts) {
        var mandate = standing.mandate();
        var decision = mandate.decision();
        var value = standing.value();
        return new MandateLine(mandate.id().toString(), subject(mandate.subject(), view, texts), limit(standing, texts),
                standing.isWidened() ? texts.of("counsel.granted.to", texts.measure(standing.allowed())) : null,
                value == null ? null : texts.measure(value), room(standing, texts), tag(standing, texts),
                texts.of("counsel.decision", decision.body(), texts.formats().date(decision.day()), decision.section()),
                mandate.keptBy() + " · " + texts.formats().dateTime(mandate.keptAt()), standing.isOverrun(), book.asked(standing).isPresent(), typing(standing));
    }

    private static @Nullable Typing typing(Standing standing) {
        if (!standing.allowed().isEuros()) {
            return null;
        }
        long limit = standing.allowed().euros().cents();
        return new Typing(limit, near().multiply(BigDecimal.valueOf(limit)).movePointLeft(2).longValue(), standing.mandate().bound().name());
    }

    static String limit(Standing standing, Texts texts) {
        return texts.of("counsel.limit." + standing.mandate().bound(), texts.measure(standing.mandate().limit()));
    }

    static @Nullable StatusTag tag(Standing standing, Texts texts) {
        return switch (standing.level()) {
            case null -> null;
            case WITHIN -> new StatusTag(StatusTag.Kind.AGREED, texts.of("counsel.level.WITHIN"));
            case NEAR -> new StatusTag(StatusTag.Kind.OPEN, texts.of("counsel.level.NEAR"));
            case BROKEN -> new StatusTag(StatusTag.Kind.DISPUTED, texts.of("counsel.level.BROKEN." + standing.mandate().bound()));
        };
    }

    static @Nullable String room(Standing standing, Texts texts) {
        var room = standing.room();
        return room == null ? null : texts.of(standing.level() == Level.BROKEN ? "counsel.room.none" : "counsel.room", texts.measure(room.absolute()));
    }

    static String subject(Subject subject, TableView view, Texts texts) {
        return switch (subject) {
            case Subject.OfTerm(var term) -> view.view().table().term(term).map(view::name).orElse("");
            case Subject.OfYear(var year) -> texts.of("counsel.total", year.toString());
        };
    }

    /** The share of a limit that counts as near it, for the sentence that explains the colours. */
    static BigDecimal near() {
        return Level.NEAR_PERCENT;
    }
}
