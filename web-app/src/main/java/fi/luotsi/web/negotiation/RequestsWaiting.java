package fi.luotsi.web.negotiation;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.Agreements;
import fi.luotsi.agreement.amendment.AmendmentRequest;
import fi.luotsi.agreement.amendment.AmendmentRequests;
import fi.luotsi.ui.Formats;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.table.Texts;

/** What providers ask to be changed in agreements and wait for an answer to, above the list of negotiations. */
@Component
class RequestsWaiting {

    private final AmendmentRequests requests;
    private final Agreements agreements;

    RequestsWaiting(AmendmentRequests requests, Agreements agreements) {
        this.requests = requests;
        this.agreements = agreements;
    }

    /** Empty for those who do not answer. */
    List<Link> of(Acting.OrganizerStaff acting, Texts texts) {
        return TablePages.reader(acting) == null ? List.of() : requests.waiting(acting).stream().flatMap(request -> version(acting, request, texts).stream()).toList();
    }

    private Optional<Link> version(Acting.OrganizerStaff acting, AmendmentRequest request, Texts texts) {
        return agreements.version(acting, request.agreement(), request.version()).map(version -> link(version, request, texts));
    }

    private static Link link(AgreementVersion version, AmendmentRequest request, Texts texts) {
        return new Link(texts.of("negotiation.list.requested.one", texts.in(version.title()), version.number(), texts.formats().date(request.asked().at().atZone(Formats.HELSINKI).toLocalDate())),
                TablePages.BASE + "/" + version.negotiation() + "/agreement#requests");
    }
}
