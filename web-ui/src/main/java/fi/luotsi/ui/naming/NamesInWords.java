package fi.luotsi.ui.naming;

import java.util.Set;

import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Puts the mark between a deputy's name and the person's into the reader's words, wherever a page shows the two. No page has to think
 * of it, and none can forget it.
 */
public final class NamesInWords extends AbstractDialect implements IPostProcessorDialect {

    private static final int LAST = 1000;

    public NamesInWords() {
        super("Names of deputies in words");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return LAST;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, MarksInWords.class, LAST));
    }
}
