package fi.luotsi.portal.frames;

import static fi.luotsi.negotiation.Party.ORGANIZER;
import static fi.luotsi.negotiation.Party.PROVIDER;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.Answer;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.portal.answer.AnswerFields;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.table.Texts;

/** Makes one frame's row ready to be read. */
record FrameRow(NegotiationPackage table, TermState state, AnswerFields fields, FrameAmounts amounts, Texts words) {

    FrameSheet.Row row(boolean expenses) {
        var id = state.term().id();
        boolean open = table.head().isTurnOf(PROVIDER) && !state.isAgreed();
        return new FrameSheet.Row(id.toString(), state.term() instanceof FrameTerm frame ? frame.packageCode() : "", words.in(state.term().title()), label(), "/portal/negotiations/" + table.head().id() + "/terms/" + id,
                amounts.figures(words.formats(), expenses), status(), open, state.canBeAnsweredBy(PROVIDER), state.draft() != null,
                fields.texts(), fields.seen(), fields.shown(), (open ? amounts.blank() : amounts.counted()).cents(), theirReason(), open ? null : said());
    }

    private String label() {
        return state.term() instanceof FrameTerm frame
                ? words.of("portal.frames.label." + frame.line(), words.in(frame.title()), frame.year().toString()) : words.in(state.term().title());
    }

    private StatusTag status() {
        var kind = switch (state.status()) {
            case AGREED -> StatusTag.Kind.AGREED;
            case DISPUTED -> StatusTag.Kind.DISPUTED;
            case CONDITIONAL -> StatusTag.Kind.CONDITIONAL;
            case OPEN, OFFERED -> StatusTag.Kind.OPEN;
        };
        return new StatusTag(kind, words.of(kind.messageKey()));
    }

    private @Nullable String theirReason() {
        return state.lastSaid().filter(said -> said.party() == ORGANIZER).map(TermState.Said::reason).orElse(null);
    }

    /** The provider's last word on the frame, sent in an earlier round. */
    private @Nullable String said() {
        var answer = state.answers().stream().filter(given -> given.party() == PROVIDER).reduce((first, second) -> second).orElse(null);
        var offered = state.latestOf(PROVIDER).map(Revision::reason).orElse(null);
        var words = answer == null ? Stream.of(offered) : Stream.of(stand(answer), volume(answer), personYears(answer), answer.reason());
        var said = words.filter(Objects::nonNull).filter(text -> !text.isBlank()).collect(Collectors.joining(" · "));
        return said.isEmpty() ? null : said;
    }

    private String stand(Answer answer) {
        return words.of("portal.choice.stand." + answer.stand().name());
    }

    private @Nullable String volume(Answer answer) {
        return answer.volume() == null ? null : words.of("portal.frames.volume-given", words.formats().integer(answer.volume()));
    }

    private @Nullable String personYears(Answer answer) {
        return answer.personYears() == null ? null : words.of("portal.frames.person-years-given", words.formats().decimal(answer.personYears()));
    }
}
