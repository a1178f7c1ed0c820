package fi.luotsi.web.ocds;

import java.util.Locale;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import fi.luotsi.agreement.AgreementVersion;

/**
 * Under what agreements are known to the world, and where they are read.
 *
 * <p>An ocid begins with a prefix that the Open Contracting Partnership gives to each publisher. <em>Oletus:</em> the default is registered by nobody; whoever publishes asks
 * for one and sets it.
 */
@Component
class OcdsAddress {

    static final String UNREGISTERED = "ocds-luotsi";

    private final String prefix;
    private final String address;

    OcdsAddress(@Value("${luotsi.ocds.prefix:" + UNREGISTERED + "}") String prefix, @Value("${luotsi.mail.links:http://localhost:${server.port:8080}}") String address) {
        this.prefix = prefix;
        this.address = address;
    }

    /** Of all versions together. */
    String ocid(String code) {
        return prefix + "-" + code.toLowerCase(Locale.ROOT);
    }

    /** The code behind an ocid; empty for one that is none of ours. */
    Optional<String> code(String ocid) {
        return ocid.startsWith(prefix + "-") ? Optional.of(ocid.substring(prefix.length() + 1)) : Optional.empty();
    }

    String releases(String code) {
        return address + "/public/ocds/releases/" + ocid(code) + ".json";
    }

    String record(String code) {
        return address + "/public/ocds/records/" + ocid(code) + ".json";
    }

    String packages() {
        return address + "/public/ocds/packages.json";
    }

    String page(AgreementVersion version) {
        return address + "/public/agreements/" + version.code() + "?version=" + version.version();
    }

    String pdf(AgreementVersion version, String language) {
        return address + "/public/agreements/" + version.code() + ".pdf?text=" + language + "&version=" + version.version();
    }
}
