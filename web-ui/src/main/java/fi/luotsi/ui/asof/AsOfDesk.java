package fi.luotsi.ui.asof;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.Agreements;
import fi.luotsi.agreement.VersionThen;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.asof.PastTable;
import fi.luotsi.negotiation.asof.PastTables;
import fi.luotsi.ui.Formats;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.ui.deciding.LifeTags;
import fi.luotsi.ui.issue.IssueLine;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.PastRows;
import fi.luotsi.ui.table.TableOpening;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.ui.timeline.Event;
import fi.luotsi.ui.timeline.EventKind;
import fi.luotsi.ui.timeline.FromTheLog;

/** The page of a table as of a moment: nothing on it is kept anew, all of it follows from what was written down until then. */
@Component
public class AsOfDesk {

    private static final String BOTH = "BOTH";
    private static final int LAST = 10;

    private final PastTables tables;
    private final Agreements agreements;
    private final FromTheLog log;
    private final TableOpening opening;
    private final Clock clock;

    AsOfDesk(PastTables tables, Agreements agreements, FromTheLog log, TableOpening opening, Clock clock) {
        this.tables = tables;
        this.agreements = agreements;
        this.log = log;
        this.opening = opening;
        this.clock = clock;
    }

    /** Where the agreement stood. */
    public record Stood(String name, StatusTag state) {}

    public String show(Acting.Person acting, String base, UUID id, AsOfForm typed, BindingResult binding, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        var texts = table.texts();
        table.addTo(model);
        var side = side(acting, table, typed.side());
        var blank = TypedFields.text(typed.at()).isEmpty();
        var moment = blank ? Optional.of(clock.instant()) : MomentInput.read(TypedFields.text(typed.at()));
        if (moment.isEmpty()) {
            binding.rejectValue("at", "asof.at.refused");
        } else {
            model.addAttribute("form", new AsOfForm(blank ? MomentInput.print(clock.instant()) : typed.at(), side.map(Party::name).orElse(BOTH)));
        }
        model.addAttribute("sides", acting instanceof Acting.OrganizerStaff ? sides(texts) : Map.of()).addAttribute("labels", texts.labels("at", "asof.at"));
        moment.ifPresent(at -> add(acting, table, at, side.orElse(null), model));
        return "asof/page";
    }

    /** A provider looks from its own side; the organizer's people choose, auditors and decision makers begin with both. */
    private static Optional<Party> side(Acting.Person acting, OpenedTable table, @Nullable String typed) {
        return acting instanceof Acting.ProviderStaff ? Optional.of(Party.PROVIDER)
                : TypedFields.choice(Party.class, typed).or(() -> BOTH.equals(typed) ? Optional.empty() : Optional.ofNullable(table.reader()));
    }

    private static Map<String, String> sides(Texts texts) {
        var sides = new LinkedHashMap<String, String>();
        List.of(Party.ORGANIZER.name(), Party.PROVIDER.name(), BOTH).forEach(side -> sides.put(side, texts.of("asof.side." + side)));
        return sides;
    }

    private void add(Acting.Person acting, OpenedTable table, Instant at, @Nullable Party side, Model model) {
        var texts = table.texts();
        var past = tables.asOf(acting, table.table().head().id(), at);
        model.addAttribute("when", texts.formats().dateTime(at)).addAttribute("opened", past.isPresent());
        past.ifPresent(then -> {
            add(table, then, side, model);
            model.addAttribute("agreement", agreements.asOf(acting, table.table().head().id(), at).map(version -> stood(version, texts)).orElse(null));
            happened(acting, table, at, model);
        });
    }

    private static void add(OpenedTable table, PastTable then, @Nullable Party side, Model model) {
        var texts = table.texts();
        var view = TableView.of(then.table(), side, texts, table.base());
        var seen = new OpenedTable(then.table(), side, texts, table.base());
        var day = LocalDate.ofInstant(then.at(), Formats.HELSINKI);
        var rows = new PastRows(view);
        model.addAttribute("phase", phase(then.table().head(), texts)).addAttribute("board", view.board()).addAttribute("rows", rows.rows()).addAttribute("parties", rows.parties())
                .addAttribute("issues", then.issues().stream().map(issue -> IssueLine.of(seen, issue, day)).toList());
    }

    private static String phase(NegotiationHead head, Texts texts) {
        return switch (head.phase()) {
            case Phase.UnderNegotiation(var round, _, var due) -> texts.of("asof.phase.round", String.valueOf(round), TableView.whose(texts, head), texts.formats().dateTime(due));
            case Phase.Negotiated(_, var since, _) -> texts.of("asof.phase.result", texts.formats().dateTime(since));
        };
    }

    private static Stood stood(VersionThen then, Texts texts) {
        return new Stood(texts.of("deciding.number.version", then.version().number(), then.version().version()), LifeTags.of(then.state(), texts));
    }

    /** What both sides could read in the log: the comments, and the last of everything else. */
    private void happened(Acting.Person acting, OpenedTable table, Instant at, Model model) {
        var events = log.events(acting, table).stream().filter(event -> !event.entry().at().isAfter(at)).toList().reversed();
        model.addAttribute("comments", events.stream().filter(event -> event.kind() == EventKind.COMMENT).map(Event::entry).toList())
                .addAttribute("happened", events.stream().filter(event -> event.kind() != EventKind.COMMENT).map(Event::entry).limit(LAST).toList());
    }
}
