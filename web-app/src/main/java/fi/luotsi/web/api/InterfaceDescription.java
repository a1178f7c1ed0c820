package fi.luotsi.web.api;

import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fi.luotsi.acting.Acting;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

/** What the OpenAPI document says about the interface as a whole. */
@Configuration(proxyBeanMethods = false)
class InterfaceDescription {

    private static final String BEARER = "token";

    static {
        // Who acts is known from the token, no parameter of any operation.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Acting.Person.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info().title("Luotsi read interface").version("1").license(new License().name("Apache-2.0"))
                        .description("""
                                Negotiations between an organizer of social and health services and its providers, with the observations \
                                they rest on. You read what you may read on the pages; what is not yours is not found (404). \
                                Euros are decimal strings with two decimals, times are UTC in ISO 8601, names come in the languages \
                                in which they were written. Errors are application/problem+json with the request's id. \
                                Every call but those for public agreements carries a token: the session of a browser opens nothing here, so that no page elsewhere can call in a \
                                reader's name. What people project in the browser they take along from the scenario's page."""))
                .components(new Components().addSecuritySchemes(BEARER, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")
                        .description("A token made on the profile page or by `luotsi token <user>`")))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }
}
