package fi.luotsi.web.start;

import fi.luotsi.reference.ReferenceData;
import fi.luotsi.web.config.Product;
import fi.luotsi.web.demo.DemoCases;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Registers and observations that ship with the product, and in demo mode the demo cases, are there before the product says
 * that it is ready. The program's start asks for it; tests that bring their own rows do not.
 */
@Component
@ConditionalOnBooleanProperty("luotsi.load-at-start")
class LoadedAtStart implements ApplicationRunner {

    private final OneAtATime oneAtATime;
    private final ReferenceData reference;
    private final Product product;
    private final ObjectProvider<DemoCases> cases;

    LoadedAtStart(OneAtATime oneAtATime, ReferenceData reference, Product product, ObjectProvider<DemoCases> cases) {
        this.oneAtATime = oneAtATime;
        this.reference = reference;
        this.product = product;
        this.cases = cases;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        oneAtATime.run(() -> {
            reference.load();
            if (product.demo()) {
                cases.forEach(DemoCases::load);
            }
        });
    }
}
