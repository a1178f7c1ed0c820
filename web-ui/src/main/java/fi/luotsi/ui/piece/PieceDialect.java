package fi.luotsi.ui.piece;

import java.util.Set;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.processor.IProcessor;

/** Gives templates {@code #pieces} ({@link Pieces}) and {@code ready:html} ({@link ReadyHtml}). */
public final class PieceDialect extends AbstractProcessorDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

    private static final String NAME = "pieces";

    private static final int STANDARD_PRECEDENCE = 1000;

    private final KeptPieces kept = new KeptPieces();

    public PieceDialect() {
        super("Pieces of pages", "ready", STANDARD_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new ReadyHtml(prefix));
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of(NAME);
    }

    @Override
    public Pieces buildObject(IExpressionContext context, String name) {
        return new Pieces(context.getConfiguration().getTemplateManager(), context.getLocale(), kept);
    }

    @Override
    public boolean isCacheable(String name) {
        return true; // within one rendering, whose language does not change
    }
}
