package fi.luotsi.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.luotsi.ui.piece.PieceDialect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Every fragment on a page of its own, as the surfaces use it. The pages are left in target/samples to be looked at. */
class FragmentsTest {

    @ParameterizedTest
    @CsvSource({
            "package, fi, light, ORGANIZER", "package, sv, dark, ORGANIZER", "diff, fi, light, ORGANIZER", "diff, en, dark, PROVIDER",
            "form, fi, light, PROVIDER", "others, fi, light, PROVIDER", "others, sv, auto, PROVIDER", "charts, fi, light, ORGANIZER", "charts, sv, dark, ORGANIZER", "login, fi, light, OPEN", "stop, en, light, OPEN"})
    void everyFragmentIsShownWithTextsInEveryLanguage(String name, String language, String scheme, String surface) throws Exception {
        var html = shown(language, get("/" + name).param("lang", language).param("scheme", scheme).param("surface", surface));
        Files.writeString(Files.createDirectories(Path.of("target/samples")).resolve(name + "-" + language + "-" + scheme + ".html"), html);
        assertThat(html).contains("lang=\"" + language + "\"", "data-color-scheme=\"" + scheme + "\"").doesNotContain("??", "th:", " style=", "<style", "onclick");
    }

    @Test
    void theRowsAndSumsOfThePackageAreATableForThoseWhoListen() throws Exception {
        var html = shown("fi", get("/package"));
        assertThat(html).contains("role=\"table\"", "aria-expanded=\"true\"", "data-l=\"Tuottaja\"", "Tuottaja yli raamin 5,0 M€", "Vastaus: Lastensuojelu", "aria-current=\"step\"")
                .contains("Tarkista ja lähetä kierros 3", "Kierrosten erot", "<b class=\"nw\">23.11.2018 klo 16.00</b>");
    }

    @Test
    void changedWordsAreMarkedAndSpoken() throws Exception {
        assertThat(shown("sv", get("/diff").param("lang", "sv"))).contains("<del><span class=\"sr\">struket: </span>14</del>", "<ins><span class=\"sr\">tillagt: </span>30</ins>");
    }

    @Test
    void aRefusedFormSaysWhatToMendAndKeepsWhatWasTyped() throws Exception {
        var html = shown("fi", post("/form").param("amount", "1.250").param("personYears", "kuusi").param("answer", "accept").param("due", "31.2.2026"));
        Files.writeString(Files.createDirectories(Path.of("target/samples")).resolve("refused-fi-light.html"), html);
        assertThat(html).contains("<title>Virhe: Vastatarjous – Luotsi</title>", "data-error-summary", "href=\"#amount\"", "value=\"1.250\"", "value=\"kuusi\"", "Vastatarjous: Lukua ei voi tulkita varmasti")
                .contains("Anna luku numeroina", "Anna päivä, joka on kalenterissa", "id=\"amount-error\"", "aria-describedby=\"amount-error amount-hint\"", "aria-invalid=\"true\"");
    }

    @Test
    void theLanguageSwitchOfARefusedFormTakesTheInputAlong() throws Exception {
        assertThat(shown("fi", post("/form").param("amount", "x"))).contains("name=\"lang\" value=\"sv\" formnovalidate").contains("form=\"offer\"");
        assertThat(shown("fi", get("/form"))).contains("/package?show=mine&amp;lang=sv");
    }

    @Test
    void anAmountIsShownInItsFieldAsItCanBeTyped() throws Exception {
        assertThat(shown("fi", get("/form"))).contains("value=\"4.12.2026\"", "value=\"322&nbsp;000&nbsp;000,00\"", "data-envelope-cents=\"31800000000\"", "data-t-over=\"Ylitys {0}\"");
    }

    private String shown(String language, MockHttpServletRequestBuilder request) throws Exception {
        return mvc(Locale.of(language)).perform(request.locale(Locale.of(language))).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static MockMvc mvc(Locale locale) {
        var context = new GenericWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.getBeanFactory().registerSingleton(AbstractApplicationContext.MESSAGE_SOURCE_BEAN_NAME, texts());
        context.getBeanFactory().registerSingleton(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME, new FixedLocaleResolver(locale));
        context.registerBean("views", ThymeleafViewResolver.class, FragmentsTest::views);
        context.registerBean("pages", SamplePages.class);
        context.registerBean("input", InputBinding.class);
        context.registerBean("adapter", RequestMappingHandlerAdapter.class);
        context.registerBean("mapping", RequestMappingHandlerMapping.class);
        context.refresh();
        return MockMvcBuilders.webAppContextSetup(context).build();
    }

    private static ResourceBundleMessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/ui");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    private static ThymeleafViewResolver views() {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        engine.setTemplateEngineMessageSource(texts());
        engine.addDialect(new PieceDialect());
        var views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        return views;
    }
}
