package fi.luotsi.web.notice;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import fi.luotsi.notice.MailAddress;
import fi.luotsi.notice.bell.Mail;
import fi.luotsi.notice.bell.Topic;
import fi.luotsi.notice.bell.Wishes;

/** Wishes as typed and chosen; valid or not. */
record WishesForm(@Nullable String address, @Nullable Map<String, String> mail) {

    static WishesForm of(Wishes wishes) {
        var mail = new LinkedHashMap<String, String>();
        Arrays.asList(Topic.values()).forEach(topic -> mail.put(topic.name(), wishes.of(topic).name()));
        return new WishesForm(wishes.address(), mail);
    }

    void check(Errors errors) {
        var typed = validAddress();
        if (typed != null && !MailAddress.isOne(typed)) {
            errors.rejectValue("address", "notice.wishes.address.wrong");
        }
        for (Topic topic : Topic.values()) {
            var choice = choice(topic);
            if (choice != null && Arrays.stream(Mail.values()).noneMatch(mail -> mail.name().equals(choice))) {
                errors.rejectValue("mail[" + topic + "]", "notice.wishes.choose");
            }
        }
    }

    /** Null where nothing is to be mailed. */
    @Nullable String validAddress() {
        return address == null || address.isBlank() ? null : address.strip();
    }

    /** Only what the form named. */
    Map<Topic, Mail> validMail() {
        var choices = new EnumMap<Topic, Mail>(Topic.class);
        for (Topic topic : Topic.values()) {
            var choice = choice(topic);
            if (choice != null) {
                choices.put(topic, Mail.valueOf(choice));
            }
        }
        return choices;
    }

    private @Nullable String choice(Topic topic) {
        return mail == null ? null : mail.get(topic.name());
    }
}
