package fi.luotsi.web.negotiation;

import java.util.UUID;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.negotiation.RulesBroken;
import fi.luotsi.ui.table.RuleMessages;
import fi.luotsi.ui.table.Texts;

/** A press of a button that the rules refuse: nothing was typed, so the package page says why. */
final class Refusal {

    private Refusal() {}

    static String said(RedirectAttributes after, RulesBroken broken, Texts texts, UUID id) {
        after.addFlashAttribute("refused", new RuleMessages(texts).of(broken.violations()).stream().distinct().toList());
        return "redirect:/negotiations/" + id;
    }
}
