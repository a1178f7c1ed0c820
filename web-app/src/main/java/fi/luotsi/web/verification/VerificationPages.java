package fi.luotsi.web.verification;

import java.util.Locale;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import fi.luotsi.agreement.KnownDocuments;
import fi.luotsi.agreement.signature.PdfRefused;
import fi.luotsi.period.Today;
import fi.luotsi.ui.file.FileProblem;
import fi.luotsi.ui.file.FileRefused;
import fi.luotsi.ui.file.Handed;
import fi.luotsi.ui.table.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The page on which anybody checks a paper. The POST changes nothing, so that it answers with the page itself; the file is forgotten with it. */
@Controller
@RequestMapping("/verify")
class VerificationPages {

    private static final String PAGE = "verification/page";
    private static final int LONGEST_CODE = 40;

    private final Verification verification;
    private final Turnstile turnstile;
    private final MessageSource messages;
    private final Today today;

    VerificationPages(Verification verification, Turnstile turnstile, MessageSource messages, Today today) {
        this.verification = verification;
        this.turnstile = turnstile;
        this.messages = messages;
        this.today = today;
    }

    /** @param code typed from a paper that has no link */
    @GetMapping
    String form(@RequestParam(required = false) @Nullable String code) {
        var plain = code == null ? "" : KnownDocuments.plain(code).replaceAll("[^A-Z0-9]", "");
        return plain.isEmpty() ? PAGE : "redirect:/verify/" + plain;
    }

    @GetMapping("/{code}")
    String behind(@PathVariable String code, Locale locale, Model model, HttpServletResponse response) {
        var texts = new Texts(messages, locale);
        verification.byCode(code).ifPresentOrElse(known -> model.addAttribute("known", KnownView.of(known, texts, today.day())), () -> {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("unknownCode", code.substring(0, Math.min(code.length(), LONGEST_CODE)));
        });
        return PAGE;
    }

    @PostMapping
    String check(@RequestParam(required = false) @Nullable MultipartFile file, Locale locale, Model model, HttpServletRequest request, HttpServletResponse response) {
        var texts = new Texts(messages, locale);
        try {
            var handed = Handed.bytes(file);
            show(turnstile.through(request.getRemoteAddr(), checking(handed)), texts, model);
        } catch (FileRefused refused) {
            model.addAttribute("problem", texts.of(refused.problem() == FileProblem.TOO_LARGE ? "verify.refused.TOO_LARGE" : refused.problem().messageKey()));
        } catch (PdfRefused refused) {
            model.addAttribute("problem", texts.of("verify.refused.", refused.why()));
        } catch (Turnstile.Closed _) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("problem", texts.of("verify.later"));
        }
        return PAGE;
    }

    private Supplier<Verified> checking(byte[] handed) {
        return () -> verification.check(handed);
    }

    private void show(Verified verified, Texts texts, Model model) {
        model.addAttribute("verdict", verified.verdict().name()).addAttribute("look", verified.verdict().look()).addAttribute("sha256", verified.sha256())
                .addAttribute("signatures", SignatureLine.of(verified.report(), texts));
        verified.known().ifPresent(known -> model.addAttribute("known", KnownView.of(known, texts, today.day())));
        if (verified.report().unsignedBytes() > 0) {
            model.addAttribute("unsigned", texts.of("verify.unsigned", texts.formats().integer(verified.report().unsignedBytes())));
        }
    }
}
