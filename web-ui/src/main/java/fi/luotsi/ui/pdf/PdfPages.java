package fi.luotsi.ui.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;

import org.apache.pdfbox.Loader;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

/**
 * Makes a PDF of a template. The template is well-formed XML with a title, a language and a link to its style sheet, {@code pdf:memo.css}
 * for {@code /pdf/memo.css} on the class path; it has no links to pages, because nobody is signed in to a file. Nothing else is fetched.
 */
@Component
public class PdfPages {

    /** The family a style sheet names for what belongs to the screen, embedded, because a reader's machine may lack it. */
    public static final String FONT = "Inter";
    /** For long texts on paper. */
    public static final String SERIF = "Source Serif 4";
    /** For fingerprints and addresses. */
    public static final String MONO = "Source Code Pro";

    /** How a template names a style sheet. */
    static final String SHEETS = "pdf";

    private static final int NORMAL = 400;
    private static final int BOLD = 600;

    static {
        // The library tells each step of its work to the standard error; only what went wrong matters, and to a command's output nothing of it belongs.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final ITemplateEngine templates;

    PdfPages(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** @param model what the template speaks of */
    public byte[] of(String template, Map<String, Object> model, Locale locale) {
        var file = new ByteArrayOutputStream();
        try {
            builder(templates.process(template, new Context(locale, model))).toStream(file).run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file.toByteArray();
    }

    /**
     * As {@link #of}, but the same content gives the same bytes whenever and wherever it is made.
     *
     * @param made the date that the file carries
     */
    public byte[] lasting(String template, Map<String, Object> model, Locale locale, Instant made) {
        var html = templates.process(template, new Context(locale, model));
        try (var renderer = builder(html).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (var document = renderer.getPdfDocument()) {
                return new Lasting(document).save(html, made);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** How many sheets a file has that was made here. */
    public int sheets(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PdfRendererBuilder builder(String html) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        font(builder, "inter-400-regular", FONT, NORMAL, FontStyle.NORMAL);
        font(builder, "inter-600-semibold", FONT, BOLD, FontStyle.NORMAL);
        font(builder, "source-serif-4-400-regular", SERIF, NORMAL, FontStyle.NORMAL);
        font(builder, "source-serif-4-400-italic", SERIF, NORMAL, FontStyle.ITALIC);
        font(builder, "source-serif-4-600-semibold", SERIF, BOLD, FontStyle.NORMAL);
        font(builder, "source-code-pro-400-regular", MONO, NORMAL, FontStyle.NORMAL);
        builder.useHyphenation(FinnishSyllables::hyphenated);
        builder.useUriResolver((_, uri) -> uri.startsWith(SHEETS + ":") || uri.startsWith("data:") ? uri : null);
        builder.useProtocolsStreamImplementation(SheetOfStyle::new, SHEETS);
        builder.useSVGDrawer(new SvgDrawing());
        builder.withProducer("Luotsi");
        builder.withHtmlContent(html, null);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String name, String family, int weight, FontStyle style) {
        builder.useFont(() -> PlainFont.of(name + ".ttf"), family, weight, style, true);
    }
}
