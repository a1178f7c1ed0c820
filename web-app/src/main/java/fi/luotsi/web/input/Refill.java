package fi.luotsi.web.input;

import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Brings kept text back: finds it when its page is asked for, and has {@link RefillHandler} write it into the page, together with the
 * page's own address in every form.
 */
@Component
public class Refill implements IPostProcessorDialect, HandlerInterceptor {

    private static final int LAST = 10_000;

    private final KeptForms forms;

    Refill(KeptForms forms) {
        this.forms = forms;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(RefillHandler.PAGE, KeptForm.pageOf(request));
        if (request.getMethod().equals("GET")) {
            forms.takeRefill(request).ifPresent(form -> request.setAttribute(RefillHandler.ATTRIBUTE, form));
        } else if (forms.expired(request).filter(form -> form.goesTo(OwnPath.asked(request))).isPresent()) {
            forms.forgetExpired(request);
        }
        return true;
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
