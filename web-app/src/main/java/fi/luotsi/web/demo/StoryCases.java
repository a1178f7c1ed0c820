package fi.luotsi.web.demo;

import java.time.Year;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import fi.luotsi.acting.Acting;
import fi.luotsi.access.NewUser;
import fi.luotsi.acting.Role;
import fi.luotsi.access.Seat;
import fi.luotsi.acting.UserId;
import fi.luotsi.access.Users;
import fi.luotsi.organizer.Organizer;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.organizer.OrganizerKind;
import fi.luotsi.organizer.Organizers;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.period.Today;
import fi.luotsi.provider.ProviderKind;
import fi.luotsi.provider.Providers;
import fi.luotsi.reference.ReferenceData;
import fi.luotsi.web.security.DemoAccount;
import tools.jackson.databind.JsonNode;

/**
 * Makes the demo cases of the shipped story by calling the services that people's clicks call, so that their history is as
 * real as any. Either the whole story is there afterwards or nothing of it.
 */
@Component
class StoryCases implements DemoCases {

    private static final Acting.Installation INSTALLATION = new Acting.Installation();

    private final Organizers organizers;
    private final Providers providers;
    private final Users users;
    private final StoryStrategies strategies;
    private final StoryChains chains;
    private final StoryClauses clauses;
    private final StoryNegotiations negotiations;
    private final StoryDeputies deputies;
    private final StoryExperts experts;
    private final StoryAgreements agreements;
    private final Today today;
    private final ReferenceData reference;
    private final TransactionTemplate transactions;

    StoryCases(Organizers organizers, Providers providers, Users users, StoryStrategies strategies, StoryChains chains, StoryClauses clauses,
            StoryNegotiations negotiations, StoryDeputies deputies, StoryExperts experts, StoryAgreements agreements,
            Today today, ReferenceData reference, TransactionTemplate transactions) {
        this.organizers = organizers;
        this.providers = providers;
        this.users = users;
        this.strategies = strategies;
        this.chains = chains;
        this.clauses = clauses;
        this.negotiations = negotiations;
        this.deputies = deputies;
        this.experts = experts;
        this.agreements = agreements;
        this.today = today;
        this.reference = reference;
        this.transactions = transactions;
    }

    @Override
    public void load() {
        var story = Story.read();
        if (organizers.byCode(Story.text(story.path("organizers").path(0), "code")).isEmpty()) {
            // Outside the transaction: statistics come in by transactions of their own, and targets look them up.
            reference.load();
            transactions.executeWithoutResult(_ -> tell(story));
        }
    }

    private void tell(JsonNode story) {
        var houses = new Register<OrganizerId>();
        story.path("organizers").forEach(organizer -> houses.put(Story.text(organizer, "code"), register(organizer)));
        var enterprises = new Register<ProviderId>();
        story.path("providers").forEach(provider -> enterprises.put(Story.text(provider, "key"), register(provider, houses)));
        var people = people(houses, enterprises);
        deputies.name(people);
        Story.read("/demo/strategies.json").path("strategies").forEach(told -> strategies.play(told, negotiatorOf(people, houses.of(Story.text(told, "organizer")))));
        var drawn = Story.read("/demo/chains.json");
        drawn.path("chains").forEach(told -> chains.play(told, staffOf(people, houses.of(Story.text(drawn, "organizer")), Role.ADMINISTRATOR)));
        var written = Story.read("/demo/clauses.json");
        written.path("clauses").forEach(told -> clauses.play(told, staffOf(people, houses.of(Story.text(written, "organizer")), Role.ADMINISTRATOR)));
        var now = Story.read("/demo/now.json", Year.of(today.day().getYear()));
        now.path("rights").forEach(right -> agreements.give(right, staffOf(people, houses.of("UM2019"), Role.ADMINISTRATOR), people));
        for (JsonNode negotiation : Stream.concat(story.path("negotiations").valueStream(), now.path("negotiations").valueStream()).toList()) {
            var organizer = houses.of(Story.text(negotiation, "organizer"));
            var provider = enterprises.of(Story.text(negotiation, "provider"));
            negotiations.play(negotiation, new StoryCounsel.People(staffOf(people, organizer, Role.ORGANIZER_NEGOTIATOR), managerOf(people, provider),
                    principalOf(people, organizer), deputies.of(people, organizer)));
        }
        experts.ask(negotiatorOf(people, houses.of("UM2019")));
    }

    private OrganizerId register(JsonNode organizer) {
        return organizers.register(new Organizer(OrganizerId.random(), Story.text(organizer, "code"), OrganizerKind.COUNTY_2019,
                Story.words(organizer.path("name")), OptionalInt.empty(), Story.text(organizer, "region").equals("01"), "Luotsi"));
    }

    private ProviderId register(JsonNode provider, Register<OrganizerId> houses) {
        var name = Story.words(provider.path("name"));
        var kind = Story.text(provider, "kind").equals("foundation") ? ProviderKind.FOUNDATION : ProviderKind.PUBLIC_ENTERPRISE;
        return providers.register(INSTALLATION, houses.of(Story.text(provider, "organizer")), kind, name.fi(), name.in(Locale.of("sv")), name.in(Locale.ENGLISH));
    }

    private Map<String, Acting.Person> people(Register<OrganizerId> houses, Register<ProviderId> enterprises) {
        var people = new HashMap<String, Acting.Person>();
        var encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
        for (DemoAccount account : DemoAccount.ALL.stream().filter(account -> account.role() != Role.EXPERT).toList()) {
            var seat = switch (account.house()) {
                case UUSIMAA -> new Seat.AtOrganizer(account.role(), houses.of("UM2019"));
                case KESKI_SUOMI -> new Seat.AtOrganizer(account.role(), houses.of("KS2019"));
                case LIIKELAITOS -> new Seat.AtProvider(enterprises.of("uudenmaan-liikelaitos"));
                case SAATIO -> new Seat.AtProvider(enterprises.of("kotirannan-saatio"));
            };
            var id = users.create(INSTALLATION, new NewUser(account.username(), account.task(), seat, encoder.encode(DemoAccount.PASSWORD)));
            people.put(account.username(), person(id, account.task(), seat));
        }
        var keskiSuomi = new Seat.AtProvider(enterprises.of("keski-suomen-liikelaitos"));
        // The other organizer's provider answers in the story; nobody signs in as it.
        people.put("keskisuomi-tuottaja", person(UserId.random(), "Tuottajan johtaja", keskiSuomi));
        return people;
    }

    private static Acting.Person person(UserId id, String task, Seat seat) {
        return switch (seat) {
            case Seat.AtOrganizer at -> new Acting.OrganizerStaff(id, task, at.role(), at.organizer());
            case Seat.AtProvider at -> new Acting.ProviderStaff(id, task, at.provider());
            case Seat.AsExpert _ -> new Acting.Expert(id, task);
        };
    }

    static Acting.OrganizerStaff negotiatorOf(Map<String, Acting.Person> people, OrganizerId organizer) {
        return staffOf(people, organizer, Role.ORGANIZER_NEGOTIATOR);
    }

    /** Where the story has no decision maker, nobody in it rules on anything. */
    private static Acting.OrganizerStaff principalOf(Map<String, Acting.Person> people, OrganizerId organizer) {
        return people.values().stream().anyMatch(person -> person instanceof Acting.OrganizerStaff staff && isOf(staff, organizer, Role.DECISION_MAKER))
                ? staffOf(people, organizer, Role.DECISION_MAKER) : negotiatorOf(people, organizer);
    }

    private static boolean isOf(Acting.OrganizerStaff staff, OrganizerId organizer, Role role) {
        return staff.organizer().equals(organizer) && staff.role() == role;
    }

    private static Acting.OrganizerStaff staffOf(Map<String, Acting.Person> people, OrganizerId organizer, Role role) {
        return people.values().stream().filter(Acting.OrganizerStaff.class::isInstance).map(Acting.OrganizerStaff.class::cast)
                .filter(staff -> isOf(staff, organizer, role))
                .min(java.util.Comparator.comparing(Acting.OrganizerStaff::name)).orElseThrow();
    }

    private static Acting.ProviderStaff managerOf(Map<String, Acting.Person> people, ProviderId provider) {
        return people.values().stream().filter(Acting.ProviderStaff.class::isInstance).map(Acting.ProviderStaff.class::cast)
                .filter(staff -> staff.provider().equals(provider)).min(java.util.Comparator.comparing(Acting.ProviderStaff::name)).orElseThrow();
    }

    /** What was registered under the names the story has for it. */
    private static final class Register<T> {

        private final Map<String, T> byName = new LinkedHashMap<>();

        void put(String name, T registered) {
            byName.put(name, registered);
        }

        T of(String name) {
            var found = byName.get(name);
            if (found == null) {
                throw new IllegalStateException("The story speaks of '" + name + "' without introducing it");
            }
            return found;
        }

        Collection<T> all() {
            return byName.values();
        }
    }
}
