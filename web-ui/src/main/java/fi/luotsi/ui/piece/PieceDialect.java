package fi.luotsi.ui.piece;

import java.util.Set;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Gives templates {@code #pieces} ({@link Pieces}). */
public final class PieceDialect extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

    private static final String NAME = "pieces";

    private final KeptPieces kept = new KeptPieces();

    public PieceDialect() {
        super("Pieces of pages");
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
