package fi.luotsi.web.agreement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What a file says and shows of its pictures. Only their letters are set in Inter.
 *
 * @param told              the alternative text of each
 * @param outsideTheirPages pictures and letters of them that do not lie on their page, its margins left aside
 * @param smallest          height of their smallest letters in points
 */
record DrawnFigures(List<String> told, List<String> outsideTheirPages, String words, float smallest) {

    /** In points: the narrowest margin of a page is 15 mm. */
    private static final float MARGIN = 42;

    static DrawnFigures of(PDDocument document) throws IOException {
        var told = new ArrayList<String>();
        var outside = new ArrayList<String>();
        figures(document.getDocumentCatalog().getStructureTreeRoot(), told, outside);
        var letters = new Letters();
        letters.getText(document);
        outside.addAll(letters.outside);
        return new DrawnFigures(told, outside, letters.words.toString(), letters.smallest);
    }

    private static void figures(PDStructureNode node, List<String> told, List<String> outside) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    told.add(element.getAlternateDescription());
                    var page = element.getPage().getMediaBox();
                    var box = ((PDLayoutAttributeObject) element.getAttributes().getObject(0)).getBBox();
                    if (box.getLowerLeftX() < MARGIN || box.getLowerLeftY() < MARGIN || box.getUpperRightX() > page.getWidth() - MARGIN || box.getUpperRightY() > page.getHeight() - MARGIN) {
                        outside.add(element.getAlternateDescription() + " " + box + " on " + page);
                    }
                }
                figures(element, told, outside);
            }
        }
    }

    private static final class Letters extends PDFTextStripper {

        private final List<String> outside = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private float smallest = Float.MAX_VALUE;

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            var drawn = positions.stream().filter(letter -> letter.getFont().getName().contains("Inter")).toList();
            drawn.forEach(letter -> {
                words.append(letter.getUnicode());
                smallest = Math.min(smallest, letter.getFontSizeInPt());
                if (letter.getX() < MARGIN || letter.getY() < MARGIN || letter.getX() + letter.getWidth() > letter.getPageWidth() - MARGIN || letter.getY() > letter.getPageHeight() - MARGIN) {
                    outside.add(text + " at " + letter.getX() + " " + letter.getY());
                }
            });
            words.append(' ');
        }
    }
}
