package fi.luotsi.ui.cost;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.acting.Acting;
import fi.luotsi.meeting.Meeting;
import fi.luotsi.meeting.Meetings;
import fi.luotsi.meeting.NegotiatingCost;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.ui.EuroInput;
import fi.luotsi.ui.Reading;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableOpening;

/** The page of what negotiating costs, for either side. */
@Component
public class CostDesk {

    /** Assumed: an expert's hour with its overheads. Whoever reads may put in another. */
    static final Euros RATE = Euros.of("60");

    private final TableOpening opening;
    private final TableReading reading;
    private final Meetings meetings;

    CostDesk(TableOpening opening, TableReading reading, Meetings meetings) {
        this.opening = opening;
        this.reading = reading;
        this.meetings = meetings;
    }

    /**
     * @param typed euros of an hour as typed; blank for the assumed ones
     * @param other the negotiation to compare with; null for none
     */
    public String show(Acting.Person acting, String base, UUID id, String typed, @Nullable UUID other, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        var rate = typed.isBlank() ? RATE : rate(typed);
        var compared = other == null || other.equals(id) ? null : opening.open(acting, base, other, locale);
        var held = meetings.of(acting, table.table().head().id());
        var sheet = new CostSheet(table.texts());
        table.addTo(model);
        model.addAttribute("lines", sheet.lines(cost(table, held, rate), compared == null ? null : cost(compared, meetings.of(acting, compared.table().head().id()), rate == null ? RATE : rate)))
                .addAttribute("name", table.texts().in(table.table().head().title())).addAttribute("otherName", compared == null ? null : compared.texts().in(compared.table().head().title()))
                .addAttribute("meetings", sheet.meetings(table, held)).addAttribute("choices", choices(acting, table)).addAttribute("other", compared == null ? "" : String.valueOf(other))
                .addAttribute("typed", typed.isBlank() ? table.texts().formats().number(RATE) : typed).addAttribute("rateWrong", rate == null).addAttribute("wrong", rate == null).addAttribute("here", table.home() + "/cost");
        return "cost/cost";
    }

    private static NegotiatingCost cost(OpenedTable table, List<Meeting> held, @Nullable Euros rate) {
        return NegotiatingCost.of(held, rate == null ? RATE : rate, table.view().standing().amount(StatusTag.Kind.AGREED));
    }

    /** Null where it is no amount an hour can cost. */
    private static @Nullable Euros rate(String typed) {
        return EuroInput.read(typed) instanceof Reading.Understood<Euros>(var rate) && !rate.isNegative() && !rate.exceeds(Euros.of("10000")) ? rate : null;
    }

    private Map<String, String> choices(Acting.Person acting, OpenedTable table) {
        var choices = new LinkedHashMap<String, String>();
        for (NegotiationHead head : reading.list(acting, null)) {
            if (!head.id().equals(table.table().head().id())) {
                choices.put(head.id().toString(), table.texts().in(head.title()) + ", " + head.caseNumber());
            }
        }
        return choices;
    }
}
