package fi.luotsi.ui.rating;

import java.util.Locale;
import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.rating.Ratings;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableOpening;

/** The page on which the parties, those who decide and those who audit read whether the targets were reached. */
@Component
public class RatingDesk {

    private final Ratings ratings;
    private final TableOpening opening;

    RatingDesk(Ratings ratings, TableOpening opening) {
        this.ratings = ratings;
        this.opening = opening;
    }

    String show(Acting.Person acting, String base, UUID id, String year, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        var rating = ratings.of(acting, table.table().head().id(), AskedYear.of(year));
        table.addTo(model, new Link(table.texts().of("deciding.title"), table.home() + "/agreement"));
        model.addAttribute("rating", new RatingViews(table.texts(), address(table)).view(rating));
        return "rating/page";
    }

    ResponseEntity<byte[]> csv(Acting.Person acting, String base, UUID id, String year, Locale locale) {
        var table = opening.open(acting, base, id, locale);
        var rating = ratings.of(acting, table.table().head().id(), AskedYear.of(year));
        return new RatingCsv(table.texts()).of(rating.chosen()).download(table.texts().of("rating.csv.file") + ".csv");
    }

    private static String address(OpenedTable table) {
        return table.home() + "/rating";
    }
}
