package fi.luotsi.ui.naming;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IText;

import fi.luotsi.acting.InPlaceOf;

/** Looks through the texts of one page as they are written out; made anew for each page by the template engine. */
public final class MarksInWords extends AbstractTemplateHandler {

    private static final char ARROW = InPlaceOf.MARK.charAt(1);

    private @Nullable ITemplateContext page;

    public MarksInWords() {}

    @Override
    public void setContext(ITemplateContext context) {
        super.setContext(context);
        page = context;
    }

    @Override
    public void handleText(IText text) {
        super.handleText(page == null || !hasArrow(text) ? text : inWords(text, page));
    }

    /** Nearly no text has one: looking for a single sign makes no copy of it. */
    private static boolean hasArrow(CharSequence text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) == ARROW) {
                return true;
            }
        }
        return false;
    }

    private static IText inWords(IText text, ITemplateContext page) {
        var words = page.getMessage(MarksInWords.class, "ui.in-place-of", new Object[0], true);
        return page.getModelFactory().createText(text.getText().replace(InPlaceOf.MARK, words + ' '));
    }
}
