package fi.luotsi.web.ocds;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.publicity.PublicAgreement;
import fi.luotsi.agreement.publicity.PublicAgreements;
import fi.luotsi.audit.CanonicalJson;
import fi.luotsi.period.Today;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.web.publicity.PublicDoor;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;

/** Releases and records of the public agreements. They are written in Finnish, the language that every agreement has. */
@RestController
@Hidden
@RequestMapping(path = "/public/ocds", produces = MediaType.APPLICATION_JSON_VALUE)
class OcdsPages {

    private static final Acting.Public ANYBODY = new Acting.Public();
    private static final Locale FINNISH = Locale.of("fi");
    private static final String VERSION = "1.1";

    private final PublicAgreements agreements;
    private final OcdsAddress address;
    private final PublicDoor door;
    private final MessageSource messages;
    private final Today today;

    OcdsPages(PublicAgreements agreements, OcdsAddress address, PublicDoor door, MessageSource messages, Today today) {
        this.agreements = agreements;
        this.address = address;
        this.door = door;
        this.messages = messages;
        this.today = today;
    }

    /** Where the packages of every agreement are. */
    @GetMapping("/packages.json")
    Map<String, Object> packages(HttpServletRequest request) {
        var all = door.through(request, () -> agreements.all(ANYBODY));
        return Map.of("uri", address.packages(), "version", VERSION, "releases", all.stream().map(one -> address.releases(one.code())).toList(),
                "records", all.stream().map(one -> address.record(one.code())).toList());
    }

    /** A release for each signed version, the oldest first. */
    @GetMapping("/releases/{ocid}.json")
    Map<String, Object> releases(@PathVariable String ocid, HttpServletRequest request) {
        var all = door.through(request, () -> published(ocid));
        var json = envelope(address.releases(code(all)), all.getLast());
        json.put("releases", releases(all));
        return json;
    }

    /** The releases merged into what holds now. */
    @GetMapping("/records/{ocid}.json")
    Map<String, Object> record(@PathVariable String ocid, HttpServletRequest request) {
        var all = door.through(request, () -> published(ocid));
        var json = envelope(address.record(code(all)), all.getLast());
        json.put("packages", List.of(address.releases(code(all))));
        json.put("records", List.of(Map.of("ocid", address.ocid(code(all)), "releases", releases(all), "compiledRelease", json(all.getLast()).compiled(all))));
        return json;
    }

    private List<Map<String, Object>> releases(List<Published> all) {
        return IntStream.range(0, all.size()).mapToObj(index -> json(all.get(index)).json(all.subList(Math.max(0, index - 1), index + 1))).toList();
    }

    private ReleaseJson json(Published one) {
        LocalDate day = today.day();
        return new ReleaseJson(one, address, new Texts(messages, FINNISH), day);
    }

    private static String code(List<Published> all) {
        return all.getLast().version().code();
    }

    /** @throws NotFound where no public agreement has the ocid */
    private List<Published> published(String ocid) {
        var newest = address.code(ocid).flatMap(code -> agreements.find(ANYBODY, code, OptionalInt.empty())).orElseThrow(() -> new NotFound(ocid));
        return newest.versions().reversed().stream().flatMap(version -> agreements.find(ANYBODY, version.code(), OptionalInt.of(version.version())).stream()).map(this::read).toList();
    }

    private Published read(PublicAgreement one) {
        var copy = one.copy("fi").orElseThrow(() -> new NotFound(one.version().code()));
        return new Published(one, CanonicalJson.read(agreements.text(ANYBODY, one.version(), copy).json()));
    }

    private Map<String, Object> envelope(String uri, Published newest) {
        var json = new LinkedHashMap<String, Object>();
        json.put("uri", uri);
        json.put("version", VERSION);
        json.put("publishedDate", Amounts.at(newest.at()));
        json.put("publisher", Map.of("name", newest.agreement().parties().organizer().fi()));
        return json;
    }
}
