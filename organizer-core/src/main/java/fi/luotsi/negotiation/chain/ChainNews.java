package fi.luotsi.negotiation.chain;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TableNews;
import fi.luotsi.notice.Fact;
import fi.luotsi.notice.bell.Bell;
import fi.luotsi.notice.bell.Call;
import fi.luotsi.notice.bell.Occasion;
import fi.luotsi.servicechain.ChainPublished;

/** Tells both parties of every package that uses a chain of its new version: which chain and which version, and nothing of the package. */
@Component
class ChainNews {

    private final ChainUses uses;
    private final Bell bell;

    ChainNews(ChainUses uses, Bell bell) {
        this.uses = uses;
        this.bell = bell;
    }

    @EventListener
    void tell(ChainPublished published) {
        for (ChainUse use : uses.of(published.acting(), published.chain(), List.of())) {
            bell.ringOfChain(published.chain().value(), use.negotiation().value(), Call.of(Occasion.CHAIN_PUBLISHED,
                    TableNews.negotiators(Party.values()), TableNews.path(use.negotiation(), "/terms/" + use.term() + "#t-" + use.term()),
                    new Fact.Named(use.title()), new Fact.Named(published.name()), new Fact.Count(published.number())));
        }
    }
}
