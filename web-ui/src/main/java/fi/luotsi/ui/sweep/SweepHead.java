package fi.luotsi.ui.sweep;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.negotiation.OwnSide;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.ui.table.Texts;

/** What stands above every page of sweeps: the agreement, the way back, and who reads the page. */
@Component
class SweepHead {

    private final TableReading reading;
    private final MessageSource messages;

    SweepHead(TableReading reading, MessageSource messages) {
        this.reading = reading;
        this.messages = messages;
    }

    Texts texts(SweepPlace place) {
        return new Texts(messages, place.locale());
    }

    void addTo(Model model, SweepPlace place) {
        OwnSide.require(place.acting());
        var head = reading.head(place.acting(), place.negotiation());
        model.addAttribute("agreement", texts(place).in(head.title())).addAttribute("home", place.home()).addAttribute("caseNumber", head.caseNumber())
                .addAttribute("ownSide", Party.of(place.acting()).name()).addAttribute("funding", place.funding()).addAttribute("sweeps", place.sweeps());
    }
}
