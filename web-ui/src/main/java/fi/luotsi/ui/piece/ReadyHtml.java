package fi.luotsi.ui.piece;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** {@code ready:html="${…}"} puts HTML in the place of its element as it is. {@code th:utext} would parse it again with every page. */
final class ReadyHtml extends AbstractStandardExpressionAttributeTagProcessor {

    private static final int AFTER_CONDITIONS = 1400; // where th:utext stands

    ReadyHtml(String prefix) {
        super(TemplateMode.HTML, prefix, "html", AFTER_CONDITIONS, true);
    }

    @Override
    protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name, String value, @Nullable Object html,
            IElementTagStructureHandler structure) {
        structure.replaceWith(html == null ? "" : html.toString(), false);
    }
}
