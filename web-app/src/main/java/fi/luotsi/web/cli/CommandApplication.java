package fi.luotsi.web.cli;

import fi.luotsi.web.config.Product;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The services without any page. Not found by the product's own scan: it bears no stereotype. */
@EnableAutoConfiguration
@EnableConfigurationProperties(Product.class)
@ComponentScan(basePackages = "fi.luotsi", excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
        pattern = "fi\\.luotsi\\.(LuotsiApplication|portal\\..*|ui\\..*|web\\.(?!(demo|start)\\.).*)"))
class CommandApplication {}
