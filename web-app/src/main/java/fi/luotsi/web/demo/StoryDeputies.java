package fi.luotsi.web.demo;

import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.InPlaceOf;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.deputy.Deputies;

/** In the story, Uusimaa's second negotiator stands in for the first for four weeks from the day the story is told. */
@Component
class StoryDeputies {

    private static final int WEEKS = 4;

    private final Deputies deputies;

    StoryDeputies(Deputies deputies) {
        this.deputies = deputies;
    }

    void name(Map<String, Acting.Person> people) {
        var person = one(people, "neuvottelija");
        deputies.name(person, person.user(), one(people, "neuvottelija2").user(), deputies.today(), deputies.today().plusWeeks(WEEKS));
    }

    /** The deputy acting in the negotiator's place; the negotiator of another organizer, who has none. */
    Acting.OrganizerStaff of(Map<String, Acting.Person> people, OrganizerId organizer) {
        var negotiator = StoryCases.negotiatorOf(people, organizer);
        return one(people, "neuvottelija2") instanceof Acting.OrganizerStaff second && second.organizer().equals(organizer)
                ? second.acting(new InPlaceOf(negotiator.user(), negotiator.name())) : negotiator;
    }

    private static Acting.Person one(Map<String, Acting.Person> people, String username) {
        return Objects.requireNonNull(people.get(username), username);
    }
}
