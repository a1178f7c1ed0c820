package fi.luotsi.web.front;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import fi.luotsi.ui.Formats;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The accessibility statement, and the licences of what Luotsi is made of. */
@Controller
class AboutPages {

    private static final LocalDate STATED_ON = LocalDate.of(2026, 11, 21);

    private final List<VendorFile> vendor;
    private final String feedbackAddress;

    AboutPages(JsonMapper json, @Value("${luotsi.feedback-address:palaute@luotsi.example}") String feedbackAddress) throws IOException {
        this.feedbackAddress = feedbackAddress;
        try (var file = new ClassPathResource("static/vendor/vendor.json").getInputStream()) {
            vendor = json.readValue(file, new TypeReference<List<VendorFile>>() {}).stream()
                    .filter(entry -> entry.licenceText() != null).toList();
        }
    }

    @GetMapping("/accessibility")
    String accessibility(Locale locale, Model model) {
        model.addAttribute("feedbackAddress", feedbackAddress);
        model.addAttribute("statedOn", Formats.of(locale).date(STATED_ON));
        return "front/accessibility";
    }

    @GetMapping("/about/licences")
    String licences(Model model) {
        model.addAttribute("vendor", vendor);
        return "front/licences";
    }

    /** A file of others that pages load, as {@code vendor.json} lists it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record VendorFile(String file, String version, String licence, String source, @Nullable String licenceText) {}
}
