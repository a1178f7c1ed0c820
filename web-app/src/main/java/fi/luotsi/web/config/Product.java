package fi.luotsi.web.config;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What pages need to know of the settings.
 *
 * @param demo whether the demo accounts exist and are shown at sign-in
 * @param terms which law's words the pages speak
 */
@ConfigurationProperties("luotsi")
public record Product(@DefaultValue("false") boolean demo, @DefaultValue("maakunta-2019") TermSet terms) {}
