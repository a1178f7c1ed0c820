package fi.luotsi.web.deciding;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import fi.luotsi.acting.OrganizerId;
import fi.luotsi.agreement.life.Body;
import fi.luotsi.catalogue.Words;
import fi.luotsi.organizer.OrganizerKind;
import fi.luotsi.organizer.Organizers;
import fi.luotsi.web.config.Product;

/** What the competent bodies are called, by the kind of organizer and by the law whose words the installation speaks. */
@Component
class BodyNames {

    private final MessageSource messages;
    private final Organizers organizers;
    private final Product product;

    BodyNames(MessageSource messages, Organizers organizers, Product product) {
        this.messages = messages;
        this.organizers = organizers;
        this.product = product;
    }

    Map<Body, Words> of(OrganizerId organizer) {
        var manner = switch (organizers.byId(organizer).map(one -> one.kind()).orElse(OrganizerKind.COUNTY_2019)) {
            case CITY -> "city";
            case JOINT_AUTHORITY -> "joint";
            case COUNTY_2019, WELLBEING_SERVICES_COUNTY, SELF_GOVERNING_PROVINCE -> product.terms().code();
        };
        var names = new EnumMap<Body, Words>(Body.class);
        for (var body : Body.values()) {
            var key = "deciding.body." + manner + "." + body;
            names.put(body, new Words(word(key, "fi"), word(key, "sv"), word(key, "en")));
        }
        return names;
    }

    private String word(String key, String language) {
        return messages.getMessage(key, null, Locale.of(language));
    }
}
