package fi.luotsi.ui.code;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.catalogue.ServicePackages;
import fi.luotsi.codeset.OwnCodes;
import fi.luotsi.ui.table.Texts;

/** The names of services and their packages, for choices and for what names a code. */
@Component
public class Catalogue {

    private final ServicePackages packages;
    private final OwnCodes own;
    private final Clock clock;

    Catalogue(ServicePackages packages, OwnCodes own, Clock clock) {
        this.packages = packages;
        this.own = own;
        this.clock = clock;
    }

    private Map<String, String> shared(Texts texts) {
        var names = new LinkedHashMap<String, String>();
        packages.all().forEach(one -> names.put(one.code(), texts.in(one.name())));
        return names;
    }

    /** By code, in the order of the groupings: the shared ones and the organizer's own, as they are called now; ended ones among them. */
    public Map<String, String> names(Acting.Person acting, Texts texts) {
        return names(acting, clock.instant(), texts);
    }

    /** As they were called at a moment: what was published then keeps its words. */
    public Map<String, String> names(Acting.Person acting, Instant moment, Texts texts) {
        var names = shared(texts);
        own.asOf(acting, moment).forEach(code -> names.put(code.code(), texts.in(code.name())));
        return names;
    }

    /** What can be chosen today: of the own codes those that are valid. */
    public Map<String, String> choices(Acting.Person acting, Texts texts) {
        var today = LocalDate.now(clock);
        var names = shared(texts);
        own.all(acting).stream().filter(code -> code.isValidOn(today)).forEach(code -> names.put(code.code(), texts.in(code.name())));
        return names;
    }
}
