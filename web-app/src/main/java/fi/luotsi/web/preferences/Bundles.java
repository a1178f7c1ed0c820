package fi.luotsi.web.preferences;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The words of all surfaces: every bundle below {@code messages/} is found by its Finnish file, so that no list has to be kept. */
@Configuration(proxyBeanMethods = false)
class Bundles {

    private static final String FINNISH = "_fi.properties";

    @Bean
    MessageSource messageSource() throws IOException {
        return new AllWords(Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + FINNISH))
                .map(Resource::getFilename).map(Objects::requireNonNull)
                .map(file -> "messages/" + file.substring(0, file.length() - FINNISH.length())).sorted().toList());
    }
}
