package fi.luotsi.web.testing;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.access.PasswordCheck;
import fi.luotsi.access.SignIn;
import fi.luotsi.access.SignInResult;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.organizer.Organizers;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.provider.Providers;

/** The parties of the demo story: two organizers that must never see each other, and three providers. */
@Component
public class DemoHouse {

    private static final PasswordCheck TRUSTING = new PasswordCheck() {
        @Override
        public boolean matches(CharSequence typed, String hash) {
            return true;
        }

        @Override
        public String ofNobody() {
            return "";
        }
    };

    private final Organizers organizers;
    private final Providers providers;
    private final SignIn signIn;

    DemoHouse(Organizers organizers, Providers providers, SignIn signIn) {
        this.organizers = organizers;
        this.providers = providers;
        this.signIn = signIn;
    }

    public OrganizerId uusimaa() {
        return organizers.byCode("UM2019").orElseThrow().id();
    }

    public OrganizerId keskiSuomi() {
        return organizers.byCode("KS2019").orElseThrow().id();
    }

    public ProviderId liikelaitos() {
        return provider("Uudenmaan liikelaitos");
    }

    public ProviderId saatio() {
        return provider("Kotirannan säätiö");
    }

    public ProviderId keskiSuomenLiikelaitos() {
        return provider("Keski-Suomen liikelaitos");
    }

    private ProviderId provider(String name) {
        return providers.list(new Acting.Installation()).stream().filter(provider -> provider.name().fi().equals(name)).findFirst()
                .orElseThrow().id();
    }

    Acting.Person acting(String username) {
        return signIn.byPassword(username, "", "test", TRUSTING) instanceof SignInResult.SignedIn in ? in.account().person() : missing(username);
    }

    private static Acting.Person missing(String username) {
        throw new IllegalStateException("No such demo account: " + username);
    }
}
