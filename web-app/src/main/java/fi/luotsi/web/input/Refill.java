package fi.luotsi.web.input;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

import fi.luotsi.typed.KeptTexts;
import fi.luotsi.web.acting.WhoActs;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Brings kept text back: finds it when its page is asked for, and has {@link RefillHandler} write it into the page, together with the
 * page's own address in every form. Text that was kept by itself is offered in its form.
 */
@Component
public class Refill implements IPostProcessorDialect, HandlerInterceptor {

    private static final int LAST = 10_000;

    private final KeptForms forms;
    private final KeptTexts texts;

    Refill(KeptForms forms, KeptTexts texts) {
        this.forms = forms;
        this.texts = texts;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(RefillHandler.PAGE, KeptForm.pageOf(request));
        WhoActs.person().ifPresent(person -> request.setAttribute(RefillHandler.TEXTS, new TextsOfPage(texts, person, request)));
        if (request.getMethod().equals("GET")) {
            forms.takeRefill(request).or(() -> asked(request)).ifPresent(form -> request.setAttribute(RefillHandler.ATTRIBUTE, form));
        } else if (forms.expired(request).filter(form -> form.goesTo(OwnPath.asked(request))).isPresent()) {
            forms.forgetExpired(request);
        }
        return true;
    }

    /** Text that was kept by itself comes back when its writer asks for it in the page's address. */
    private Optional<KeptForm> asked(HttpServletRequest request) {
        return TypedAddress.asked(request).flatMap(id -> WhoActs.person().flatMap(person -> texts.one(person, id)))
                .filter(kept -> TypedAddress.path(kept.form().page()).equals(request.getRequestURI())).map(TypedAddress::form);
    }

    /** A form that led on to another page was dealt with: what was kept of it is no longer needed. */
    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        String form = request.getMethod().equals("POST") ? request.getParameter(KeptForm.FORM) : null;
        if (form != null && failure == null && HttpStatus.Series.resolve(response.getStatus()) == HttpStatus.Series.REDIRECTION) {
            WhoActs.person().ifPresent(person -> texts.forgetSent(person, request.getRequestURI(), form));
        }
    }

    @Override
    public String getName() {
        return "refill";
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return LAST;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, RefillHandler.class, LAST));
    }
}
