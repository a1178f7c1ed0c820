package fi.luotsi.web.notice;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.notice.bell.Notice;
import fi.luotsi.notice.bell.NoticeId;
import fi.luotsi.notice.bell.Notices;
import fi.luotsi.ui.Formats;

/** What is behind the bell: everything the reader was told, the newest first. Opening a notice marks it as read. */
@Controller
@RequestMapping("/notices")
class NoticesPage {

    private static final String BACK = "redirect:/notices";

    private final Notices notices;
    private final LineWords words;

    NoticesPage(Notices notices, LineWords words) {
        this.notices = notices;
        this.words = words;
    }

    /** A row of the list, in words. */
    record Told(String id, String sentence, String topic, String at, boolean read) {}

    @GetMapping
    String show(Acting.Person reader, @RequestParam(defaultValue = "") String show, Locale locale, Model model) {
        boolean unreadOnly = show.equals("unread");
        var list = notices.list(reader, unreadOnly);
        model.addAttribute("notices", list.stream().map(notice -> told(notice, locale)).toList());
        model.addAttribute("unreadOnly", unreadOnly);
        model.addAttribute("anyUnread", list.stream().anyMatch(notice -> !notice.read()));
        return "notice/list";
    }

    @PostMapping("/{id}/open")
    String open(Acting.Person reader, @PathVariable UUID id) {
        return "redirect:" + read(reader, id).path();
    }

    @PostMapping("/{id}/read")
    String read(Acting.Person reader, @PathVariable UUID id, RedirectAttributes after) {
        read(reader, id);
        after.addFlashAttribute("said", "notice.read.done");
        return BACK;
    }

    @PostMapping("/read")
    String readAll(Acting.Person reader, RedirectAttributes after) {
        notices.readAll(reader);
        after.addFlashAttribute("said", "notice.read-all.done");
        return BACK;
    }

    private Notice read(Acting.Person reader, UUID id) {
        return notices.read(reader, new NoticeId(id)).orElseThrow(() -> new NotFound(id));
    }

    private Told told(Notice notice, Locale locale) {
        return new Told(notice.id().toString(), words.sentence(notice.occasion().messageKey(), notice.facts(), locale),
                words.sentence("notice.topic." + notice.occasion().topic(), List.of(), locale), Formats.of(locale).dateTime(notice.at()), notice.read());
    }
}
