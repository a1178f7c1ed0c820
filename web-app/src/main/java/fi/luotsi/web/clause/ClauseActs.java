package fi.luotsi.web.clause;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.clause.ClauseChangedMeanwhile;
import fi.luotsi.clause.ClauseDraft.Seen;
import fi.luotsi.clause.ClauseKey;
import fi.luotsi.clause.ClauseRefused;
import fi.luotsi.clause.ClauseRule;
import fi.luotsi.clause.ClauseWriting;
import fi.luotsi.ui.DayInput;
import fi.luotsi.ui.table.Texts;

/** Publishing a draft, throwing it away, and retiring what was published: what was typed is kept when it is refused. */
@Controller
@RequestMapping("/admin/clauses/{key}")
class ClauseActs {

    private final ClauseWriting writing;
    private final MessageSource messages;

    ClauseActs(ClauseWriting writing, MessageSource messages) {
        this.writing = writing;
        this.messages = messages;
    }

    @PostMapping("/publish")
    String publish(Acting.OrganizerStaff administrator, @PathVariable String key, @RequestParam(defaultValue = "-1") int follows, @RequestParam(defaultValue = "0") int edit,
            @RequestParam(defaultValue = "") String reason, Locale locale, RedirectAttributes after) {
        var texts = new Texts(messages, locale);
        try {
            writing.publish(administrator, key(key), new Seen(follows, edit), reason);
            after.addFlashAttribute("said", texts.of("clause.published"));
            return "redirect:/clauses/" + key;
        } catch (ClauseRefused refused) {
            refuse(refused, reason, texts, after);
        } catch (ClauseChangedMeanwhile changed) {
            after.addFlashAttribute("stopped", texts.of("clause.publish.meanwhile")).addFlashAttribute("typedReason", reason);
        }
        return "redirect:/admin/clauses/" + key;
    }

    @PostMapping("/discard")
    String discard(Acting.OrganizerStaff administrator, @PathVariable String key, @RequestParam(defaultValue = "-1") int follows, @RequestParam(defaultValue = "0") int edit, Locale locale,
            RedirectAttributes after) {
        var texts = new Texts(messages, locale);
        try {
            writing.discard(administrator, key(key), new Seen(follows, edit));
            after.addFlashAttribute("said", texts.of("clause.discarded"));
            return "redirect:/clauses";
        } catch (ClauseChangedMeanwhile changed) {
            after.addFlashAttribute("stopped", texts.of("clause.discard.meanwhile"));
            return "redirect:/admin/clauses/" + key;
        }
    }

    @PostMapping("/retire")
    String retire(Acting.OrganizerStaff administrator, @PathVariable String key, @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String reason, Locale locale,
            RedirectAttributes after) {
        var texts = new Texts(messages, locale);
        try {
            writing.retire(administrator, key(key), DayInput.read(from).orElse(null), reason);
            after.addFlashAttribute("said", texts.of("clause.retired"));
        } catch (ClauseRefused refused) {
            refuse(refused, reason, texts, after);
            after.addFlashAttribute("typedFrom", from);
        }
        return "redirect:/clauses/" + key;
    }

    /** Each rule beside its field; what is wrong with the draft itself, above the form. */
    private static void refuse(ClauseRefused refused, String reason, Texts texts, RedirectAttributes after) {
        after.addFlashAttribute("typedReason", reason);
        for (ClauseRule rule : refused.rules()) {
            after.addFlashAttribute(switch (rule) {
                case ACT_CARRIES_A_REASON -> "refusedReason";
                case RETIREMENT_LIES_AHEAD -> "refusedFrom";
                default -> "stopped";
            }, texts.of("clause.rule.", rule));
        }
    }

    private static ClauseKey key(String key) {
        if (!ClauseKey.isKey(key)) {
            throw new NotFound(key);
        }
        return new ClauseKey(key);
    }
}
