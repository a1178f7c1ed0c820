package fi.luotsi.web.opening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.catalogue.ServicePackage;
import fi.luotsi.catalogue.ServicePackages;
import fi.luotsi.provider.Providers;

/** What a negotiation is opened from: the organizer's providers and the groupings of services. */
@Component
class OpeningChoices {

    private final Providers providers;
    private final ServicePackages packages;

    OpeningChoices(Providers providers, ServicePackages packages) {
        this.providers = providers;
        this.packages = packages;
    }

    /** @param unsure whether the name is only recalled */
    record Choice(String code, String name, boolean unsure) {}

    /** @param scheme the last part of the grouping's message key */
    record Grouping(String scheme, List<Choice> packages) {}

    Map<String, String> providers(Acting.OrganizerStaff acting, Locale locale) {
        var names = new LinkedHashMap<String, String>();
        providers.list(acting).forEach(provider -> names.put(provider.id().toString(), provider.name().in(locale)));
        return names;
    }

    /** The organizer's own provider of this id. */
    Optional<ProviderId> provider(Acting.OrganizerStaff acting, @Nullable String id) {
        return providers.list(acting).stream().map(Providers.Provider::id).filter(own -> own.toString().equals(id)).findAny();
    }

    List<Grouping> groupings(Locale locale) {
        var byScheme = packages.all().stream().collect(Collectors.groupingBy(ServicePackage::scheme, LinkedHashMap::new,
                Collectors.mapping(one -> new Choice(one.code(), one.name().in(locale), one.status() == ServicePackage.Status.RECALLED), Collectors.toList())));
        return byScheme.entrySet().stream().map(entry -> new Grouping(entry.getKey(), entry.getValue()))
                .sorted(java.util.Comparator.comparing(grouping -> !grouping.scheme().equals(ServicePackages.UUSIMAA_EXERCISE))).toList();
    }

    /** Those of the catalogue that were chosen, in its order. */
    List<ServicePackage> packages(List<String> codes) {
        return packages.all().stream().filter(one -> codes.contains(one.code())).toList();
    }
}
