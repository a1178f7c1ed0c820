package fi.luotsi.web.clause;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fi.luotsi.clause.ShippedClauses;
import fi.luotsi.web.config.Product;

/** The clauses that ship with the product, in the words of this installation. */
@Configuration(proxyBeanMethods = false)
class ShippedLibrary {

    @Bean
    ShippedClauses shippedClauses(Product product) {
        return ShippedClauses.in(product.terms().code());
    }
}
