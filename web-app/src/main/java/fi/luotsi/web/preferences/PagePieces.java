package fi.luotsi.web.preferences;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import fi.luotsi.ui.piece.PieceDialect;

/** Pieces of pages are rendered once for each content and language, for all pages of this node. */
@Configuration(proxyBeanMethods = false)
class PagePieces {

    @Bean
    PieceDialect pieceDialect() {
        return new PieceDialect();
    }
}
