package fi.luotsi.notice.bell;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How a reader wants to hear of things.
 *
 * @param address null where nothing is mailed
 * @param mail one for each topic
 * @param feed whether there is a feed that still answers
 */
public record Wishes(@Nullable String address, Map<Topic, Mail> mail, boolean feed) {

    public Wishes {
        mail = Map.copyOf(mail);
    }

    public Mail of(Topic topic) {
        return mail.getOrDefault(topic, Mail.INSTANT);
    }
}
