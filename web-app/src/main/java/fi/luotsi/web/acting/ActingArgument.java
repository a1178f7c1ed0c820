package fi.luotsi.web.acting;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import fi.luotsi.acting.Acting;

/**
 * Hands controllers the acting person as an argument of type {@link Acting.Person}, {@link Acting.OrganizerStaff} or
 * {@link Acting.ProviderStaff}. Somebody from the other side of the table is refused with 403 before the controller runs.
 */
@Configuration(proxyBeanMethods = false)
class ActingArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Acting.Person.class.isAssignableFrom(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return WhoActs.person().filter(parameter.getParameterType()::isInstance)
                .orElseThrow(() -> new AccessDeniedException("Not for this side of the table"));
    }
}
