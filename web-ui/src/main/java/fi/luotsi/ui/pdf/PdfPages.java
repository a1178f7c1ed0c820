package fi.luotsi.ui.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;

/**
 * Makes a PDF of a template. The template is well-formed XML with a title, a language and a link to its style sheet, {@code pdf:memo.css}
 * for {@code /pdf/memo.css} on the class path; it has no links to pages, because nobody is signed in to a file. Nothing else is fetched.
 */
@Component
public class PdfPages {

    /** The family the style sheet names, embedded, because a reader's machine may lack it. */
    public static final String FONT = "Inter";

    /** How a template names a style sheet. */
    static final String SHEETS = "pdf";

    private static final int NORMAL = 400;
    private static final int BOLD = 600;

    private final ITemplateEngine templates;

    PdfPages(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** @param model what the template speaks of */
    public byte[] of(String template, Map<String, Object> model, Locale locale) {
        var html = templates.process(template, new Context(locale, model));
        var file = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.useFont(() -> font("inter-400-regular.ttf"), FONT, NORMAL, FontStyle.NORMAL, true);
            builder.useFont(() -> font("inter-600-semibold.ttf"), FONT, BOLD, FontStyle.NORMAL, true);
            builder.useUriResolver((_, uri) -> uri.startsWith(SHEETS + ":") ? uri : null);
            builder.useProtocolsStreamImplementation(SheetOfStyle::new, SHEETS);
            builder.withProducer("Luotsi");
            builder.withHtmlContent(html, null);
            builder.toStream(file);
            builder.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file.toByteArray();
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(PdfPages.class.getResourceAsStream("/static/vendor/" + name), name);
    }
}
