package fi.luotsi.web.negotiation;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.SentRound;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.period.Period;
import fi.luotsi.ui.counsel.Where;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.ui.table.Texts;

/** What every page of one negotiation begins with: the package as the person may see it, and the page's head. */
@Component
public class TablePages {

    public static final String BASE = "/negotiations";

    private final TableReading reading;
    private final MessageSource messages;
    private final Clock clock;

    TablePages(TableReading reading, MessageSource messages, Clock clock) {
        this.reading = reading;
        this.messages = messages;
        this.clock = clock;
    }

    public Texts texts(Locale locale) {
        return new Texts(messages, locale);
    }

    public TableView open(Acting.OrganizerStaff acting, UUID id, Locale locale) {
        return TableView.of(reading.tablePackage(acting, new NegotiationId(id)), reader(acting), texts(locale), BASE);
    }

    /** Where the own side's counsel on this table stands. */
    public Where where(TableView table) {
        return new Where(BASE, table.view().table().head().id(), table.view().texts().locale());
    }

    /** Puts the page's head into the model: title, facts, turn, and where the other party's moves are heard. */
    public void head(Model model, TableView table) {
        var view = table.view();
        var head = view.table().head();
        var texts = view.texts();
        model.addAttribute("agreement", texts.in(head.title()))
                .addAttribute("provider", texts.in(head.providerName())).addAttribute("caseNumber", head.caseNumber())
                .addAttribute("period", period(texts, head.period()))
                .addAttribute("home", view.home()).addAttribute("round", head.round()).addAttribute("writes", writes(table)).addAttribute("negotiates", view.reader() != null)
                .addAttribute("turn", table.turn(clock.instant())).addAttribute("steps", table.steps())
                .addAttribute("fingerprint", fingerprint(head.phase()))
                .addAttribute("sentRounds", view.table().rounds().stream().filter(round -> round.sent() != null).map(SentRound::number).toList());
        if (head.phase() instanceof Phase.UnderNegotiation) {
            model.addAttribute("live", view.home() + "/events?seen=" + SentRound.lastSequence(view.table().rounds()));
        }
    }

    public static boolean writes(TableView table) {
        return table.view().reader() == Party.ORGANIZER && table.view().table().head().isTurnOf(Party.ORGANIZER);
    }

    /** The side a person negotiates for; auditors and decision makers only read. */
    static @Nullable Party reader(Acting.OrganizerStaff acting) {
        return acting.role() == Role.ORGANIZER_NEGOTIATOR ? Party.ORGANIZER : null;
    }

    private static String period(Texts texts, Period period) {
        var first = period.first().toString();
        return period.first().equals(period.last()) ? texts.of("negotiation.period.one", first) : texts.of("negotiation.period", first, period.last().toString());
    }

    private static @Nullable String fingerprint(Phase phase) {
        return phase instanceof Phase.Negotiated negotiated ? TableView.fingerprint(negotiated.fingerprint()) : null;
    }
}
