package fi.luotsi.ui.concession;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.concession.Concessions;
import fi.luotsi.ui.Filter;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableOpening;

/** What the ledger's pages do on either side; each side's controller says who acts and where its pages stand. */
@Component
public class ConcessionDesk {

    private final TableOpening opening;

    ConcessionDesk(TableOpening opening) {
        this.opening = opening;
    }

    /** @param show {@code moved} for the terms that somebody has moved on, anything else for all of them */
    public String show(Acting.Person acting, String base, UUID id, String show, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        var ledger = Concessions.of(table.table());
        boolean moved = show.equals("moved");
        var sheet = new ConcessionSheet(table, ledger, moved);
        table.addTo(model);
        model.addAttribute("filters", filters(table, ledger, moved)).addAttribute("parties", List.of(table.texts().of("table.party.ORGANIZER"), table.texts().of("table.party.PROVIDER")))
                .addAttribute("blocks", sheet.blocks()).addAttribute("rounds", sheet.rounds()).addAttribute("summary", sheet.summary())
                .addAttribute("chart", ConcessionPicture.of(table, ledger).orElse(null)).addAttribute("csv", table.home() + "/concessions.csv")
                .addAttribute("cost", table.home() + "/cost");
        return "concessions/ledger";
    }

    /** Every number that was offered or accepted, one row each. */
    public ResponseEntity<byte[]> csv(Acting.Person acting, String base, UUID id, Locale locale) {
        var table = opening.open(acting, base, id, locale);
        return new ConcessionCsv(table, Concessions.of(table.table())).download();
    }

    private static List<Filter> filters(OpenedTable table, Concessions ledger, boolean moved) {
        var here = table.home() + "/concessions";
        return List.of(new Filter("all", table.texts().of("concession.show.all"), ledger.terms().size(), here, !moved),
                new Filter("moved", table.texts().of("concession.show.moved"), ledger.terms().stream().filter(ConcessionSheet::hasMoved).count(), here + "?show=moved", moved));
    }
}
