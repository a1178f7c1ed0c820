package fi.luotsi.ui.counsel;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.mandate.MandateRefused;
import fi.luotsi.negotiation.mandate.MandateRequests;
import fi.luotsi.negotiation.mandate.RequestId;
import fi.luotsi.ui.table.Texts;

/** What waits for a principal's word, and what it has said before. */
@Component
public class RequestPages {

    private final MandateRequests requests;
    private final MessageSource messages;

    RequestPages(MandateRequests requests, MessageSource messages) {
        this.requests = requests;
        this.messages = messages;
    }

    /** @param here the page's own address */
    public String show(Acting.Person acting, String here, Locale locale, Model model) {
        var texts = new Texts(messages, locale);
        var lines = requests.ofPrincipal(acting).stream().map(request -> RequestLine.of(request, texts, request.askedBy().equals(acting.user()))).toList();
        model.addAttribute("here", here).addAttribute("waiting", lines.stream().filter(RequestLine::open).toList())
                .addAttribute("ruled", lines.stream().filter(line -> !line.open()).toList());
        return "counsel/requests";
    }

    public String rule(Acting.Person acting, String here, UUID request, boolean granted, String reason, Locale locale, Model model, RedirectAttributes after) {
        var texts = new Texts(messages, locale);
        try {
            requests.rule(acting, new RequestId(request), granted, reason);
            after.addFlashAttribute("said", texts.of(granted ? "counsel.ruled.granted" : "counsel.ruled.refused"));
            return "redirect:" + here;
        } catch (MandateRefused refused) {
            model.addAttribute("ruleRefused", Map.of(request.toString(), texts.of("counsel.rule." + refused.rule()))).addAttribute("wrong", true);
            return show(acting, here, locale, model);
        }
    }
}
