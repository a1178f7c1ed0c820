package fi.luotsi.ui.counsel;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.negotiation.Party;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.ui.table.Texts;

/** What every page of one table's counsel begins with. */
@Component
class Surroundings {

    private final MessageSource messages;

    Surroundings(MessageSource messages) {
        this.messages = messages;
    }

    Texts texts(Where where) {
        return new Texts(messages, where.locale());
    }

    TableView view(Acting.Person acting, Where where, NegotiationPackage table) {
        return TableView.of(table, OwnSide.negotiates(acting) ? Party.of(acting) : null, texts(where), where.base());
    }

    /** The way back, the facts of the agreement, and who is told nothing. */
    void addTo(Model model, Acting.Person acting, Where where, NegotiationPackage table) {
        var texts = texts(where);
        var head = table.head();
        model.addAttribute("agreement", texts.in(head.title())).addAttribute("home", where.home()).addAttribute("caseNumber", head.caseNumber())
                .addAttribute("ownSide", Party.of(acting).name()).addAttribute("mandatesAt", where.mandates());
    }
}
