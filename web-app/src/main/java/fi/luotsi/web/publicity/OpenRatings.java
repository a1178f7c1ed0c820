package fi.luotsi.web.publicity;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.agreement.rating.Ratings;
import fi.luotsi.ui.rating.AskedYear;
import fi.luotsi.ui.rating.RatingCsv;
import fi.luotsi.ui.rating.RatingViews;
import fi.luotsi.ui.table.Texts;
import jakarta.servlet.http.HttpServletRequest;

/** Whether the public targets of a signed agreement were reached, for everybody. */
@Controller
@RequestMapping("/public/agreements/{code}")
class OpenRatings {

    private final Ratings ratings;
    private final OpenAgreements agreements;
    private final PublicDoor door;
    private final MessageSource messages;

    OpenRatings(Ratings ratings, OpenAgreements agreements, PublicDoor door, MessageSource messages) {
        this.ratings = ratings;
        this.agreements = agreements;
        this.door = door;
        this.messages = messages;
    }

    /** @param year the newest that has ended where none is named */
    @GetMapping("/rating")
    String show(@PathVariable String code, @RequestParam(defaultValue = "") String year, Locale locale, Model model, HttpServletRequest request) {
        return door.through(request, () -> {
            var texts = new Texts(messages, locale);
            var version = agreements.find(code, "").version();
            var rating = ratings.of(OpenAgreements.ANYBODY, version.code(), AskedYear.of(year));
            model.addAttribute("name", texts.in(version.title())).addAttribute("agreement", OpenViews.href(version))
                    .addAttribute("rating", new RatingViews(texts, OpenViews.href(version) + "/rating").view(rating));
            return "publicity/rating";
        });
    }

    @GetMapping("/rating.csv")
    ResponseEntity<byte[]> csv(@PathVariable String code, @RequestParam(defaultValue = "") String year, Locale locale, HttpServletRequest request) {
        return door.through(request, () -> {
            var texts = new Texts(messages, locale);
            var version = agreements.find(code, "").version();
            var rating = ratings.of(OpenAgreements.ANYBODY, version.code(), AskedYear.of(year));
            return new RatingCsv(texts).of(rating.chosen()).download(texts.of("rating.csv.file") + ".csv");
        });
    }
}
