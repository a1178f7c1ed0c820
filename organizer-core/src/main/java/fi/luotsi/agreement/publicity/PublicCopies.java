package fi.luotsi.agreement.publicity;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.Concluded;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.TableReading;

/** Makes the copies that the public reads, in the transaction that makes them necessary. */
@Component
class PublicCopies implements Concluded {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("fi"), Locale.of("sv"));

    private final StandingDecisions decisions;
    private final PublicCopyRows rows;
    private final PublicSetting setting;
    private final TableReading reading;
    private final Clock clock;

    PublicCopies(StandingDecisions decisions, PublicCopyRows rows, PublicSetting setting, TableReading reading, Clock clock) {
        this.decisions = decisions;
        this.rows = rows;
        this.setting = setting;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public void concluded(Acting.Person acting, NegotiationHead head, AgreementVersion version) {
        make(acting, head, version);
    }

    /** @param version that both have signed */
    void make(Acting.Person acting, NegotiationHead head, AgreementVersion version) {
        var locked = reading.tablePackage(acting, head.id());
        var secrets = Secrets.of(decisions.of(head.id()));
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LANGUAGES.forEach(language -> rows.insert(acting, version, head, language.getLanguage(), setting.set(acting, locked, version, secrets, language), at));
    }
}
