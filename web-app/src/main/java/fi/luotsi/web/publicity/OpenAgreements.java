package fi.luotsi.web.publicity;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.springframework.stereotype.Component;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.publicity.PublicAgreement;
import fi.luotsi.agreement.publicity.PublicAgreements;
import fi.luotsi.agreement.publicity.PublicCopy;

/** What an address among the public pages asks for. What it says wrongly is not there. */
@Component
class OpenAgreements {

    static final Acting.Public ANYBODY = new Acting.Public();

    private static final List<String> LANGUAGES = List.of("fi", "sv");

    private final PublicAgreements agreements;

    OpenAgreements(PublicAgreements agreements) {
        this.agreements = agreements;
    }

    /** @throws NotFound where no signed version has the code and the number */
    PublicAgreement find(String code, String version) {
        if (!version.isEmpty() && !version.matches("[1-9]\\d{0,5}")) {
            throw new NotFound(version);
        }
        return agreements.find(ANYBODY, code, version.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(version))).orElseThrow(() -> new NotFound(code));
    }

    /** The copy in the language asked for; in the reader's, or in Finnish, where none is. */
    static PublicCopy copy(PublicAgreement agreement, String wanted, Locale reader) {
        var language = LANGUAGES.contains(wanted) ? wanted : LANGUAGES.contains(reader.getLanguage()) ? reader.getLanguage() : LANGUAGES.getFirst();
        return agreement.copy(language).orElseThrow(() -> new NotFound(language));
    }

    PublicAgreements all() {
        return agreements;
    }
}
