package fi.luotsi.web.api;

import java.util.List;
import java.util.Locale;

import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** The interface's description: for people a page that needs no script, for programs the OpenAPI document under the same address. */
@Controller
@Hidden
class InterfacePage {

    private final OpenApiWebMvcResource document;
    private final JsonMapper json;
    private final String documentPath;

    InterfacePage(OpenApiWebMvcResource document, JsonMapper json, @Value("${springdoc.api-docs.path}") String documentPath) {
        this.document = document;
        this.json = json;
        this.documentPath = documentPath;
    }

    @GetMapping("/openapi")
    String show(@RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accept, HttpServletRequest request,
            HttpServletResponse response, Model model) throws Exception {
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (!accept.contains(MediaType.TEXT_HTML_VALUE)) {
            return "forward:" + documentPath;
        }
        var described = json.readTree(document.openapiJson(request, documentPath, Locale.ENGLISH));
        List<DescribedOperation> operations = DescribedOperation.of(described);
        model.addAttribute("operations", operations);
        model.addAttribute("about", described.path("info").path("description").asString());
        model.addAttribute("documentPath", documentPath);
        return "api/interface";
    }
}
