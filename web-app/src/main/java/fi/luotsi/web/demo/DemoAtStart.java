package fi.luotsi.web.demo;

import fi.luotsi.web.config.Product;
import fi.luotsi.web.start.OneAtATime;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In demo mode the cases are there before the first page is shown. */
@Component
@ConditionalOnWebApplication
@Order(DemoAtStart.AFTER_REFERENCE_DATA)
class DemoAtStart implements ApplicationRunner {

    static final int AFTER_REFERENCE_DATA = 2;

    private final OneAtATime oneAtATime;
    private final Product product;
    private final ObjectProvider<DemoCases> cases;

    DemoAtStart(OneAtATime oneAtATime, Product product, ObjectProvider<DemoCases> cases) {
        this.oneAtATime = oneAtATime;
        this.product = product;
        this.cases = cases;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (product.demo()) {
            oneAtATime.run(() -> cases.forEach(DemoCases::load));
        }
    }
}
