package fi.luotsi.web.preferences;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import fi.luotsi.ui.naming.NamesInWords;
import fi.luotsi.ui.piece.PieceDialect;

/** How pages are rendered; what this costs, and cost before, is in docs/performance.md. */
@Configuration(proxyBeanMethods = false)
class Rendering {

    /** Pieces of pages are rendered once for each content and language, for all pages of this node. */
    @Bean
    static PieceDialect pieceDialect() {
        return new PieceDialect();
    }

    @Bean
    static NamesInWords namesInWords() {
        return new NamesInWords();
    }

    @Autowired
    void pagesKeepTheirVariables(ThymeleafViewResolver views) {
        views.setViewClass(PageView.class);
    }
}
