package fi.luotsi.web.database;

import fi.luotsi.reference.ReferenceData;
import fi.luotsi.web.start.OneAtATime;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What ships with the product is there before the first page is shown; a later start finds it loaded and goes on. */
@Component
@ConditionalOnWebApplication
@Order(1)
class ReferenceAtStart implements ApplicationRunner {

    private final OneAtATime oneAtATime;
    private final ReferenceData reference;

    ReferenceAtStart(OneAtATime oneAtATime, ReferenceData reference) {
        this.oneAtATime = oneAtATime;
        this.reference = reference;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        oneAtATime.run(reference::load);
    }
}
