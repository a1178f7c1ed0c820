package fi.luotsi.ui.concession;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.concession.Concessions;
import fi.luotsi.ui.Filter;
import fi.luotsi.ui.code.CodeFilters;
import fi.luotsi.ui.listing.CodedTerms;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableOpening;

/** What the ledger's pages do on either side; each side's controller says who acts and where its pages stand. */
@Component
public class ConcessionDesk {

    private final TableOpening opening;
    private final CodeFilters codes;

    ConcessionDesk(TableOpening opening, CodeFilters codes) {
        this.codes = codes;
        this.opening = opening;
    }

    /**
     * @param show {@code moved} for the terms that somebody has moved on, anything else for all of them
     * @param code that the terms carry; null for any
     */
    public String show(Acting.Person acting, String base, UUID id, String show, @Nullable String code, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        var ledger = Concessions.of(table.table());
        boolean moved = show.equals("moved");
        var named = ledger.terms().stream().map(one -> one.state().term().id()).collect(Collectors.toSet());
        var coded = codes.terms(acting, table.table(), term -> named.contains(term.id()), code, table.texts());
        var sheet = new ConcessionSheet(table, ledger, moved, coded);
        table.addTo(model);
        model.addAttribute("filters", filters(table, ledger, moved, coded)).addAttribute("codes", coded.choice()).addAttribute("here", table.home() + "/concessions").addAttribute("codeKeeps", moved ? Map.of("show", "moved") : Map.of()).addAttribute("parties", List.of(table.texts().of("table.party.ORGANIZER"), table.texts().of("table.party.PROVIDER")))
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

    private static List<Filter> filters(OpenedTable table, Concessions ledger, boolean moved, CodedTerms coded) {
        var terms = ledger.terms().stream().filter(one -> coded.shows(one.state().term().id())).toList();
        var here = table.home() + "/concessions";
        return List.of(new Filter("all", table.texts().of("concession.show.all"), terms.size(), here + coded.query(), !moved),
                new Filter("moved", table.texts().of("concession.show.moved"), terms.stream().filter(ConcessionSheet::hasMoved).count(), here + "?show=moved" + coded.alongside(), moved));
    }
}
