package fi.luotsi.web.strategy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;
import fi.luotsi.indicator.Indicators;
import fi.luotsi.strategy.EditionDifference;
import fi.luotsi.strategy.EditionHead;
import fi.luotsi.strategy.ServiceStrategies;
import fi.luotsi.ui.Formats;
import fi.luotsi.ui.table.Texts;

/** Published editions, for the organizer's staff and its providers: each at an address of its own, whatever came after it. */
@Controller
class StrategyPages {

    private final ServiceStrategies strategies;
    private final Indicators indicators;
    private final PrivateShare privateShare;
    private final MessageSource messages;
    private final Clock clock;

    StrategyPages(ServiceStrategies strategies, Indicators indicators, PrivateShare privateShare, MessageSource messages, Clock clock) {
        this.strategies = strategies;
        this.indicators = indicators;
        this.privateShare = privateShare;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/strategy")
    String list(Acting.Person acting, Locale locale, Model model) {
        var texts = texts(locale);
        var heads = strategies.published(acting);
        model.addAttribute("editions", heads.stream().map(head -> EditionLine.of(texts, head, heads.getFirst(), today())).toList())
                .addAttribute("drafts", ServiceStrategies.mayDraft(acting)).addAttribute("draft", strategies.draft(acting).isPresent());
        return "strategy/list";
    }

    @GetMapping("/strategy/editions/{number}")
    String edition(Acting.Person acting, @PathVariable int number, Locale locale, Model model) {
        var texts = texts(locale);
        var edition = strategies.edition(acting, number);
        var newest = strategies.published(acting).getFirst();
        model.addAttribute("edition", EditionLine.of(texts, edition.head(), newest, today()))
                .addAttribute("tree", ItemNode.tree(texts, edition, null, names(acting, texts)))
                .addAttribute("contents", ContentLine.all(texts, edition)).addAttribute("missing", edition.missing().size())
                .addAttribute("privateShare", acting instanceof Acting.OrganizerStaff staff && ServiceStrategies.mayDraft(acting) ? privateShare.sentence(staff, texts) : null)
                .addAttribute("others", strategies.published(acting).stream().map(EditionHead::number).filter(other -> other != number).toList());
        return "strategy/edition";
    }

    @GetMapping("/strategy/editions/{from}/{to}/diff")
    String difference(Acting.Person acting, @PathVariable int from, @PathVariable int to, Locale locale, Model model) {
        var earlier = strategies.edition(acting, Math.min(from, to));
        var later = strategies.edition(acting, Math.max(from, to));
        var texts = texts(locale);
        var names = names(acting, texts);
        var changes = EditionDifference.between(earlier, later).changes().stream().map(change -> ChangeLine.of(texts, change, names)).toList();
        model.addAttribute("from", earlier.head().number()).addAttribute("to", later.head().number()).addAttribute("changes", changes)
                .addAttribute("numbers", strategies.published(acting).stream().map(EditionHead::number).sorted().toList());
        return "strategy/diff";
    }

    /** Where the choice of two editions leads. */
    @GetMapping("/strategy/diff")
    String chosen(@RequestParam int from, @RequestParam int to) {
        return "redirect:/strategy/editions/" + from + "/" + to + "/diff";
    }

    private Map<Integer, String> names(Acting.Person acting, Texts texts) {
        return indicators.all(acting).stream().collect(Collectors.toMap(listed -> listed.indicator().id().value(), listed -> texts.in(listed.indicator().name())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.HELSINKI);
    }

    private Texts texts(Locale locale) {
        return new Texts(messages, locale);
    }
}
