package fi.luotsi.web.notice;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import fi.luotsi.acting.Acting;
import fi.luotsi.notice.bell.Mail;
import fi.luotsi.notice.bell.NoticeFeeds;
import fi.luotsi.notice.bell.NoticeWishes;
import fi.luotsi.notice.bell.Topic;

/** Everybody's own: where mail goes, of what and how often, and the feed. */
@Controller
@RequestMapping("/profile/notices")
class WishesPage {

    private static final String BACK = "redirect:/profile/notices";

    private final NoticeWishes wishes;
    private final NoticeFeeds feeds;
    private final LineWords words;
    private final Mailroom mailroom;

    WishesPage(NoticeWishes wishes, NoticeFeeds feeds, LineWords words, Mailroom mailroom) {
        this.wishes = wishes;
        this.feeds = feeds;
        this.words = words;
        this.mailroom = mailroom;
    }

    /** A topic with its field's name. */
    record TopicLine(String field, String word, String hint) {}

    @GetMapping
    String show(Acting.Person reader, Locale locale, Model model) {
        model.addAttribute("wishes", WishesForm.of(wishes.of(reader)));
        return page(reader, locale, model);
    }

    @PostMapping
    String change(Acting.Person reader, @ModelAttribute("wishes") WishesForm form, BindingResult binding, Locale locale, Model model, RedirectAttributes after) {
        form.check(binding);
        if (binding.hasErrors()) {
            model.addAttribute("wrong", true);
            return page(reader, locale, model);
        }
        wishes.change(reader, form.validAddress(), form.validMail());
        after.addFlashAttribute("said", "notice.wishes.saved");
        return BACK;
    }

    @PostMapping("/feed")
    String feed(Acting.Person reader, RedirectAttributes after) {
        after.addFlashAttribute("feedAddress", ServletUriComponentsBuilder.fromCurrentContextPath().path("/feeds/" + feeds.make(reader)).build().toUriString());
        return BACK;
    }

    @PostMapping("/feed/revoke")
    String revoke(Acting.Person reader, RedirectAttributes after) {
        feeds.revoke(reader);
        after.addFlashAttribute("said", "notice.feed.revoked");
        return BACK;
    }

    private String page(Acting.Person reader, Locale locale, Model model) {
        model.addAttribute("topics", Arrays.stream(Topic.values()).map(topic -> line(topic, locale)).toList());
        model.addAttribute("choices", choices(locale));
        model.addAttribute("hasFeed", wishes.of(reader).feed());
        model.addAttribute("mailIsSet", mailroom.server().isPresent());
        model.addAttribute("keepInputForm", "wishes");
        return "notice/wishes";
    }

    private TopicLine line(Topic topic, Locale locale) {
        return new TopicLine("mail[" + topic + "]", words.sentence("notice.topic." + topic, List.of(), locale),
                words.sentence("notice.topic." + topic + ".hint", List.of(), locale));
    }

    private Map<String, String> choices(Locale locale) {
        var choices = new LinkedHashMap<String, String>();
        Arrays.asList(Mail.values()).forEach(mail -> choices.put(mail.name(), words.sentence("notice.mail." + mail, List.of(), locale)));
        return choices;
    }
}
