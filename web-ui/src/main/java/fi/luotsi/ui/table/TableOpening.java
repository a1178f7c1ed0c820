package fi.luotsi.ui.table;

import java.util.Locale;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.TableReading;

/** Opens a negotiation for the pages that both sides share. */
@Component
public class TableOpening {

    private final TableReading reading;
    private final MessageSource messages;

    TableOpening(TableReading reading, MessageSource messages) {
        this.reading = reading;
        this.messages = messages;
    }

    /** @param base {@code /negotiations} or {@code /portal/negotiations} */
    public OpenedTable open(Acting.Person acting, String base, UUID id, Locale locale) {
        return OpenedTable.of(acting, reading.tablePackage(acting, new NegotiationId(id)), texts(locale), base);
    }

    public Texts texts(Locale locale) {
        return new Texts(messages, locale);
    }
}
