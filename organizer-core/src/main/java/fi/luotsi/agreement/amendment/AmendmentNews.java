package fi.luotsi.agreement.amendment;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.audit.ActionLog;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TableNews;
import fi.luotsi.notice.bell.Call;
import fi.luotsi.notice.bell.Occasion;

/** Tells of changes of an agreement: in the log of its negotiation, on open pages and behind the bell. */
@Component
class AmendmentNews {

    private final TableNews news;

    AmendmentNews(TableNews news) {
        this.news = news;
    }

    /** Both parties read at the agreement what happened, and why. */
    void say(Acting.Person acting, NegotiationHead head, AgreementVersion version, String what, String reason) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("title", Map.of("fi", head.title().fi(), "sv", head.title().sv() == null ? "" : head.title().sv()));
        facts.put("name", version.number() + "/" + version.version());
        facts.put("reason", reason);
        news.say(acting, head, new ActionLog.Act(what, version.agreement().value(), null, facts));
    }

    /** @param path where to read on: {@link TableNews#path} */
    void ring(NegotiationHead head, Occasion occasion, String path, Party... to) {
        news.ring(head, Call.of(occasion, TableNews.negotiators(to), path, TableNews.title(head)));
    }

    /** The organizer has answered what the provider asked for. */
    void answered(NegotiationHead head) {
        news.settle(head, Occasion.AMENDMENT_REQUESTED);
    }
}
