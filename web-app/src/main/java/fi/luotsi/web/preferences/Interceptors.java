package fi.luotsi.web.preferences;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import fi.luotsi.web.input.Refill;

/** What happens before every page, and not before its files. */
@Configuration(proxyBeanMethods = false)
class Interceptors implements WebMvcConfigurer {

    private static final String[] NO_PAGES = {"/css/**", "/js/**", "/img/**", "/vendor/**", "/api/**", "/error"};

    private final LanguageSwitch languageSwitch;
    private final Refill refill;

    Interceptors(LanguageSwitch languageSwitch, Refill refill) {
        this.languageSwitch = languageSwitch;
        this.refill = refill;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(languageSwitch).excludePathPatterns(NO_PAGES);
        registry.addInterceptor(refill).excludePathPatterns(NO_PAGES);
    }
}
