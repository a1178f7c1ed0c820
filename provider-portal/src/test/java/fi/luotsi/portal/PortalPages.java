package fi.luotsi.portal;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import fi.luotsi.acting.Acting;
import fi.luotsi.access.NotFound;
import fi.luotsi.negotiation.ProviderAtTheTable;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.strategy.ServiceStrategies;
import fi.luotsi.target.TargetReadings;
import fi.luotsi.negotiation.mandate.MandateRequests;
import fi.luotsi.negotiation.mandate.Mandates;
import fi.luotsi.negotiation.note.Notes;
import fi.luotsi.negotiation.position.Positions;
import fi.luotsi.testing.CoreOnPostgres;
import fi.luotsi.ui.Page;
import fi.luotsi.ui.piece.PieceDialect;

/** The portal's pages with their real templates and the real core; who is signed in is told by the test. */
final class PortalPages {

    private final MockMvc mvc;
    private Acting.@Nullable ProviderStaff signedIn;
    private Locale language = Locale.of("fi");

    PortalPages(CoreOnPostgres core) {
        var context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.setParent(core.services());
        context.addBeanFactoryPostProcessor(beans -> beans.registerSingleton("pages", this));
        context.register(Surface.class);
        context.refresh();
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    PortalPages as(Acting.ProviderStaff other) {
        signedIn = other;
        return this;
    }

    PortalPages in(String other) {
        language = Locale.of(other);
        return this;
    }

    MockHttpServletResponse shown(String path) {
        return perform(get(path));
    }

    MockHttpServletResponse sent(String path, Map<String, String> fields) {
        var request = post(path);
        fields.forEach(request::param);
        return perform(request);
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
        try {
            var response = mvc.perform(request.locale(language)).andReturn().getResponse();
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            return response;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    @Configuration
    @EnableWebMvc
    @ComponentScan({"fi.luotsi.portal", "fi.luotsi.ui"})
    static class Surface implements WebMvcConfigurer {

        private final PortalPages pages;

        Surface(PortalPages pages) {
            this.pages = pages;
        }

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(new HandlerMethodArgumentResolver() {
                @Override
                public boolean supportsParameter(MethodParameter parameter) {
                    return parameter.getParameterType() == Acting.ProviderStaff.class;
                }

                @Override
                public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer model, NativeWebRequest request, WebDataBinderFactory binder) {
                    return pages.signedIn;
                }
            });
        }

        /** Every bundle that is there, as in the product. */
        private static String[] bundles() throws IOException {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_fi.properties"))
                    .map(file -> "messages/" + String.valueOf(file.getFilename()).replace("_fi.properties", "")).toArray(String[]::new);
        }

        @Bean
        MessageSource messageSource() throws IOException {
            var texts = new ResourceBundleMessageSource();
            texts.setBasenames(bundles());
            texts.setDefaultEncoding("UTF-8");
            texts.setFallbackToSystemLocale(false);
            return texts;
        }

        @Bean
        SpringTemplateEngine templates(MessageSource texts) {
            var files = new ClassLoaderTemplateResolver();
            files.setPrefix("templates/");
            files.setSuffix(".html");
            files.setCharacterEncoding("UTF-8");
            var engine = new SpringTemplateEngine();
            engine.setTemplateResolver(files);
            engine.setTemplateEngineMessageSource(texts);
            engine.addDialect(new PieceDialect());
            return engine;
        }

        @Bean
        ThymeleafViewResolver views(SpringTemplateEngine engine) {
            var views = new ThymeleafViewResolver();
            views.setTemplateEngine(engine);
            views.setCharacterEncoding("UTF-8");
            return views;
        }
    }

    /** What the program gives every page. */
    @ControllerAdvice
    static class Surroundings {

        @ModelAttribute("page")
        Page page(Locale locale) {
            return new Page(Page.Surface.PROVIDER, List.of(), null, locale.getLanguage(), Page.Scheme.LIGHT, "/portal");
        }

        @ExceptionHandler(NotFound.class)
        @ResponseStatus(HttpStatus.NOT_FOUND)
        void notFound() {}
    }
}
