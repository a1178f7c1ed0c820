package fi.luotsi.ui;

import fi.luotsi.money.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Lets every form of both surfaces take {@code Euros}, {@code BigDecimal}, {@code Long} and {@code LocalDate} as people type
 * them. They are custom formatters of the binder and not of the conversion service, because after the latter refuses Spring
 * tries its own number editors, which read {@code 1e6}.
 */
@ControllerAdvice
public final class InputBinding {

    @InitBinder
    void configure(WebDataBinder binder) {
        binder.addCustomFormatter(new InputFormatters.OfEuros(), Euros.class);
        binder.addCustomFormatter(new InputFormatters.OfDecimal(), BigDecimal.class);
        binder.addCustomFormatter(new InputFormatters.OfWhole(), Long.class);
        binder.addCustomFormatter(new InputFormatters.OfDay(), LocalDate.class);
        binder.setBindingErrorProcessor(new InputErrors());
    }
}
