package fi.luotsi.web.cli;

import fi.luotsi.web.config.Product;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * The services without any page, with what sets and signs the papers that the demo's agreements consist of. Nothing is made before it is needed. Not found by the
 * product's own scan: it bears no stereotype.
 */
@EnableAutoConfiguration
@EnableConfigurationProperties(Product.class)
@ComponentScan(basePackages = "fi.luotsi", excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
        pattern = "fi\\.luotsi\\.(LuotsiApplication|portal\\..*|web\\.(?!(demo|start|agreement|signature|clause|preferences\\.Bundles)(\\.|$)).*)"))
class CommandApplication {}
