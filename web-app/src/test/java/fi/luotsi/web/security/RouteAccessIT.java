package fi.luotsi.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import fi.luotsi.access.Tokens;
import fi.luotsi.access.Users;
import fi.luotsi.web.testing.Answer;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;

/** Every registered route, asked for by everybody. What each may expect stands in {@link RouteTable}. */
class RouteAccessIT extends RunningLuotsi {

    /** Answered by the filter chain, before any controller. */
    private static final List<String> BEFORE_ALL_ROUTES = List.of("POST /login");

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private Users users;

    @Autowired
    private Tokens tokens;

    @Autowired
    private RouteNegotiation negotiation;

    @Autowired
    private RouteChain chain;

    private final Map<Visitor, String> formTokens = new ConcurrentHashMap<>();

    @Test
    void everyRegisteredRouteHasItsRow() {
        var rows = RouteTable.ROUTES.stream().map(Route::key).collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows).as("rows of RouteTable, against the routes the application has")
                .containsExactlyInAnyOrderElementsOf(registered().toList());
    }

    @Test
    void everybodyGetsTheAnswerOfTheTable() {
        var ids = ids();
        var visitors = visitors();
        var wrong = new ConcurrentLinkedQueue<String>();
        for (Route route : RouteTable.ROUTES) {
            // What changes something is asked by one after the other.
            var audiences = route.changesState() ? visitors.entrySet().stream() : visitors.entrySet().parallelStream();
            audiences.forEach(one -> {
                var audience = one.getKey();
                var answer = ask(visitorFor(route, audience, one.getValue()), route, ids);
                if (!route.expectation().of(audience).fits(answer)) {
                    wrong.add("%s for %s: expected %s, was %d %s".formatted(route.key(), audience,
                            route.expectation().of(audience), answer.status(), answer.header("Location")));
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingChangesWithoutTheTokenAgainstForgedRequests() {
        var ids = ids();
        var wrong = new ConcurrentLinkedQueue<String>();
        RouteTable.ROUTES.parallelStream().forEach(route -> {
            if (route.changesState() && !route.isApi()) {
                visitors().forEach((audience, visitor) -> {
                    var missing = visitor.postWithoutCsrf(route.path(ids), route.fields());
                    var foreign = visitor.postWithoutCsrf(route.path(ids), Map.of("_csrf", "c29tZWJvZHkgZWxzZSdzIHRva2Vu"));
                    if (missing.status() != 403 || foreign.status() != 403) {
                        wrong.add("%s for %s: %d and %d".formatted(route.key(), audience, missing.status(), foreign.status()));
                    }
                });
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void noRouteAnswersToAMethodItDoesNotHave() {
        var ids = ids();
        var keys = Stream.concat(RouteTable.ROUTES.stream().map(Route::key), BEFORE_ALL_ROUTES.stream()).toList();
        var withToken = Stream.of("neuvottelija", "tuottaja", "paakayttaja")
                .collect(Collectors.toMap(username -> username, username -> visitor(username).header("X-CSRF-TOKEN", visitor(username).csrf())));
        var wrong = new ConcurrentLinkedQueue<String>();
        RouteTable.ROUTES.parallelStream().forEach(route -> {
            METHODS.stream().filter(method -> !keys.contains(method + " " + route.pattern())).forEach(method -> {
                withToken.forEach((username, visitor) -> {
                    int status = visitor.send(method, route.path(ids)).status();
                    if (!List.of(401, 403, 404, 405).contains(status)) {
                        wrong.add("%s %s for %s: %d".formatted(method, route.pattern(), username, status));
                    }
                });
            });
        });
        assertThat(wrong).isEmpty();
    }

    private RouteIds ids() {
        return new RouteIds(users, house(), negotiation.open(organizer("neuvottelija"), provider("tuottaja")), chain.draw(organizer("paakayttaja")));
    }

    private Stream<String> registered() {
        return mappings.getHandlerMethods().keySet().stream().flatMap(RouteAccessIT::keysOf).distinct();
    }

    private static Stream<String> keysOf(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream().flatMap(pattern -> methods.isEmpty() ? Stream.of("GET " + pattern)
                : methods.stream().map(method -> method + " " + pattern));
    }

    private Map<Audience, Visitor> visitors() {
        var visitors = new EnumMap<Audience, Visitor>(Audience.class);
        for (Audience audience : Audience.values()) {
            visitors.put(audience, audience == Audience.ANONYMOUS ? anonymous() : visitor(audience.username));
        }
        return visitors;
    }

    /** On the API the audience shows a token instead of a session; experts can have none. */
    private Visitor visitorFor(Route route, Audience audience, Visitor visitor) {
        if (!route.isApi() || audience == Audience.ANONYMOUS || audience == Audience.EXPERT) {
            return visitor;
        }
        return anonymous().header("Authorization", "Bearer " + tokens.make(acting(audience.username), "route").secret());
    }

    private Answer ask(Visitor visitor, Route route, RouteIds ids) {
        String path = route.path(ids);
        return switch (route.method()) {
            case "GET" -> visitor.get(route.fields().isEmpty() ? path : path + "?" + route.fields().entrySet().stream()
                    .map(field -> field.getKey() + "=" + field.getValue()).collect(Collectors.joining("&")));
            case "POST" -> withToken(visitor).postWithoutCsrf(path, route.fields());
            default -> withToken(visitor).send(route.method(), path);
        };
    }

    /** One token serves a session for as long as it lasts. */
    private Visitor withToken(Visitor visitor) {
        return visitor.header("X-CSRF-TOKEN", formTokens.computeIfAbsent(visitor, Visitor::csrf));
    }
}
