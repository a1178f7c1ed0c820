package fi.luotsi.web.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.acting.Acting;
import fi.luotsi.typed.KeptText;
import fi.luotsi.typed.KeptTexts;
import fi.luotsi.ui.Formats;
import jakarta.servlet.http.HttpServletRequest;

/** Takes text while it is typed, and shows a person what is typed and not yet saved. */
@Controller
@RequestMapping("/typed")
class TypedPage {

    private static final int LONGEST_TITLE = 300;

    private final KeptTexts texts;
    private final MessageSource messages;

    TypedPage(KeptTexts texts, MessageSource messages) {
        this.texts = texts;
        this.messages = messages;
    }

    /** A text on the page: what it is called, when it was kept, where it goes on, and what stands in it. */
    record Line(UUID id, String title, String when, String href, List<String> typed) {}

    @GetMapping
    String show(Acting.Person person, Locale locale, Model model) {
        model.addAttribute("texts", texts.all(person).stream().map(kept -> line(kept, Formats.of(locale))).toList());
        return "input/typed";
    }

    /** Asked by pages themselves while somebody types: answers with the words to be shown, in the reader's language. */
    @PostMapping
    ResponseEntity<String> keep(Acting.Person person, @RequestParam("luotsi.action") String action,
            @RequestParam(name = "luotsi.title", defaultValue = "") String title, HttpServletRequest request, Locale locale) {
        var path = OwnPath.of(action);
        if (path.isEmpty() || request.getContentLengthLong() > KeptForms.LARGEST) {
            return ResponseEntity.status(path.isEmpty() ? HttpStatus.BAD_REQUEST : HttpStatus.CONTENT_TOO_LARGE).build();
        }
        var at = texts.keep(person, TypedAddress.typed(KeptForm.of(request), path.get(), shortened(title)));
        var time = Formats.of(locale).time(LocalTime.ofInstant(at, Formats.HELSINKI));
        return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_PLAIN, UTF_8))
                .body(messages.getMessage("typed.kept", new Object[] {time}, locale));
    }

    @PostMapping("/{id}/forget")
    String forget(Acting.Person person, @PathVariable UUID id) {
        texts.forget(person, id);
        return "redirect:/typed";
    }

    private static Line line(KeptText kept, Formats formats) {
        var title = kept.form().title().isBlank() ? TypedAddress.path(kept.form().page()) : kept.form().title();
        return new Line(kept.id(), title, formats.dateTime(kept.at()), TypedAddress.of(kept),
                TypedAddress.form(kept).typed().stream().map(KeptForm.Field::value).toList());
    }

    private static String shortened(String title) {
        return TypedAddress.storable(title.substring(0, Math.min(title.length(), LONGEST_TITLE))).strip();
    }
}
