package fi.luotsi.access;

import fi.luotsi.acting.Tenancy;
import fi.luotsi.acting.Acting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a signed-in person wants pages to be: everybody's own. */
@Service
@Transactional
public class Preferences {

    private final Tenancy tenancy;
    private final UserRows users;

    Preferences(Tenancy tenancy, UserRows users) {
        this.tenancy = tenancy;
        this.users = users;
    }

    public void speak(Acting.Person person, Language language) {
        tenancy.enter(person);
        users.speak(person.user(), language);
    }

    public void colour(Acting.Person person, ColourScheme scheme) {
        tenancy.enter(person);
        users.colour(person.user(), scheme);
    }
}
