package fi.luotsi.ui.pdf;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.RenderingContext;

/**
 * A picture of rectangles, circles, paths with straight legs and texts, which say by attributes of their own, in whole numbers and colours like
 * {@code #111111}, how they look. The picture has a {@code viewBox} from 0 0, and a width and a height in pixels.
 *
 * @param scale dots of the file for a unit of the picture
 * @param width in dots
 * @param height in dots
 */
record SvgPicture(Element svg, double scale, int width, int height) implements SVGImage {

    private static final String NONE = "none";
    private static final int BYTE = 0xff;

    static SvgPicture of(Element svg, double dotsPerPixel) {
        double units = Double.parseDouble(svg.getAttribute("viewBox").split(" ")[2]);
        double width = Double.parseDouble(svg.getAttribute("width")) * dotsPerPixel;
        return new SvgPicture(svg, width / units, (int) Math.round(width), (int) Math.round(Double.parseDouble(svg.getAttribute("height")) * dotsPerPixel));
    }

    @Override
    public int getIntrinsicWidth() {
        return width;
    }

    @Override
    public int getIntrinsicHeight() {
        return height;
    }

    @Override
    public void drawSVG(OutputDevice file, RenderingContext context, double x, double y) {
        var before = file.getStroke();
        var place = AffineTransform.getTranslateInstance(x, y);
        place.scale(scale, scale);
        children(svg, file, context, place);
        file.setStroke(before);
    }

    private void children(Element parent, OutputDevice file, RenderingContext context, AffineTransform place) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element part) {
                switch (part.getTagName()) {
                    case "g" -> children(part, file, context, place);
                    case "rect" -> shape(part, new RoundRectangle2D.Double(number(part, "x"), number(part, "y"), number(part, "width"), number(part, "height"),
                            2.0 * number(part, "rx"), 2.0 * number(part, "rx")), file, place);
                    case "circle" -> shape(part, new Ellipse2D.Double(number(part, "cx") - number(part, "r"), number(part, "cy") - number(part, "r"),
                            2.0 * number(part, "r"), 2.0 * number(part, "r")), file, place);
                    case "path" -> shape(part, SvgPath.of(part.getAttribute("d")), file, place);
                    case "text" -> text(part, file, context, place);
                    default -> throw new IllegalArgumentException("The file cannot draw <" + part.getTagName() + ">");
                }
            }
        }
    }

    private void shape(Element part, Shape shape, OutputDevice file, AffineTransform place) {
        var there = place.createTransformedShape(shape);
        var fill = part.getAttribute("fill");
        if (!fill.equals(NONE)) {
            file.setColor(colour(fill));
            file.fill(there);
        }
        var stroke = part.getAttribute("stroke");
        if (!stroke.isEmpty()) {
            file.setColor(colour(stroke));
            file.setStroke(new BasicStroke((float) (Double.parseDouble(part.getAttribute("stroke-width")) * scale), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            file.draw(there);
        }
    }

    private void text(Element part, OutputDevice file, RenderingContext context, AffineTransform place) {
        var look = new FontSpecification();
        look.families = new String[] {PdfPages.FONT};
        look.size = (float) (number(part, "font-size") * scale);
        look.fontWeight = part.getAttribute("font-weight").equals("600") ? IdentValue.FONT_WEIGHT_600 : IdentValue.FONT_WEIGHT_400;
        look.fontStyle = IdentValue.NORMAL;
        look.variant = IdentValue.NORMAL;
        var font = context.getFont(look);
        var words = part.getTextContent();
        double before = part.getAttribute("text-anchor").equals("middle") ? context.getTextRenderer().getWidth(context.getFontContext(), font, words) / 2.0 : 0;
        ((AbstractOutputDevice) file).setFontSpecification(look);
        file.setFont(font);
        file.setColor(colour(part.getAttribute("fill")));
        context.getTextRenderer().drawString(file, words, (float) (place.getTranslateX() + number(part, "x") * scale - before),
                (float) (place.getTranslateY() + number(part, "y") * scale));
    }

    private static int number(Element part, String name) {
        var said = part.getAttribute(name);
        return said.isEmpty() ? 0 : Integer.parseInt(said);
    }

    private static FSRGBColor colour(String said) {
        int rgb = Integer.decode(said);
        return new FSRGBColor(rgb >> 16 & BYTE, rgb >> 8 & BYTE, rgb & BYTE);
    }
}
