package fi.luotsi.web.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** What is measured of the doors: nothing. Requests are timed as a whole; timing each filter of each chain cost more than the filters. */
@Configuration(proxyBeanMethods = false)
class Watching {

    @Bean
    SecurityObservationSettings noTimesOfSingleFilters() {
        return SecurityObservationSettings.noObservations();
    }
}
