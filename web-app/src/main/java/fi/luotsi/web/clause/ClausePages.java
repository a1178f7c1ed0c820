package fi.luotsi.web.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.clause.ClauseKey;
import fi.luotsi.clause.ClauseLibrary;
import fi.luotsi.clause.ClauseVersion;
import fi.luotsi.clause.LibraryClause;
import fi.luotsi.clause.table.ClauseUses;
import fi.luotsi.period.Today;
import fi.luotsi.ui.clause.ClauseWords;
import fi.luotsi.ui.code.Catalogue;
import fi.luotsi.ui.listing.Asked;
import fi.luotsi.ui.listing.CodeChoice;
import fi.luotsi.ui.table.Texts;

/** The library as it is read: the list, one clause with its versions, the difference between two, and where it is used. */
@Controller
@RequestMapping("/clauses")
class ClausePages {

    private final ClauseLibrary library;
    private final ClauseUses uses;
    private final Catalogue catalogue;
    private final Today today;
    private final MessageSource messages;

    ClausePages(ClauseLibrary library, ClauseUses uses, Catalogue catalogue, Today today, MessageSource messages) {
        this.library = library;
        this.uses = uses;
        this.catalogue = catalogue;
        this.today = today;
        this.messages = messages;
    }

    @GetMapping
    String list(Acting.OrganizerStaff acting, @RequestParam Map<String, String> parameters, Locale locale, Model model) {
        var words = words(acting, locale);
        var all = library.all(acting).stream().map(clause -> ClauseLine.of(clause, today.day(), words)).toList();
        var asked = Asked.of("/clauses", parameters);
        var carried = all.stream().flatMap(line -> line.codes().stream()).collect(Collectors.toSet());
        var choice = CodeChoice.among(asked.code(), carried, words.codes());
        model.addAttribute("listing", new ClauseListing(words.texts(), choice, keeps(acting)).layout().show(all, asked, locale)).addAttribute("keeps", keeps(acting));
        return "clause/list";
    }

    @GetMapping("/{key}")
    String open(Acting.OrganizerStaff acting, @PathVariable String key, Locale locale, Model model) {
        var clause = clause(acting, key);
        var words = words(acting, locale);
        var current = clause.current();
        var draft = clause.draft();
        model.addAttribute("clause", key).addAttribute("name", words.name(clause.newest())).addAttribute("versions", versions(clause, words)).addAttribute("keeps", keeps(acting))
                .addAttribute("draft", draft == null ? null : draft.by() + " · " + words.texts().formats().dateTime(draft.at()))
                .addAttribute("retirable", keeps(acting) && current.filter(version -> version.retired() == null).isPresent());
        return "clause/clause";
    }

    @GetMapping("/{key}/changes")
    String changes(Acting.OrganizerStaff acting, @PathVariable String key, @RequestParam int from, @RequestParam int to, Locale locale, Model model) {
        var clause = clause(acting, key);
        var words = words(acting, locale);
        var before = version(clause, from);
        var after = version(clause, to);
        model.addAttribute("clause", key).addAttribute("name", words.name(clause.newest())).addAttribute("from", from).addAttribute("to", to)
                .addAttribute("numbers", clause.versions().stream().collect(Collectors.toMap(ClauseVersion::number, version -> words.version(version.number()), (first, _) -> first, TreeMap::new)))
                .addAttribute("changes", ClauseChange.between(before.content(), after.content(), words));
        return "clause/changes";
    }

    @GetMapping("/{key}/where-used")
    String uses(Acting.OrganizerStaff acting, @PathVariable String key, Locale locale, Model model) {
        var clause = clause(acting, key);
        var words = words(acting, locale);
        var lines = uses.of(acting, clause).stream().map(use -> UseLine.of(use, acting.role() == Role.ORGANIZER_NEGOTIATOR, words)).toList();
        model.addAttribute("clause", key).addAttribute("name", words.name(clause.newest())).addAttribute("lines", lines)
                .addAttribute("agreements", lines.stream().filter(line -> line.agreement() != null).count());
        return "clause/where-used";
    }

    private static List<VersionLine> versions(LibraryClause clause, ClauseWords words) {
        var lines = new ArrayList<VersionLine>();
        Integer earlier = null;
        for (ClauseVersion version : clause.versions()) {
            lines.add(VersionLine.of(version, earlier, words));
            earlier = version.number();
        }
        Collections.reverse(lines);
        return lines;
    }

    private LibraryClause clause(Acting.OrganizerStaff acting, String key) {
        if (!ClauseKey.isKey(key)) {
            throw new NotFound(key);
        }
        return library.clause(acting, new ClauseKey(key));
    }

    private static ClauseVersion version(LibraryClause clause, int number) {
        return clause.version(number).orElseThrow(() -> new NotFound(clause.key() + " version " + number));
    }

    private ClauseWords words(Acting.OrganizerStaff acting, Locale locale) {
        var texts = new Texts(messages, locale);
        return new ClauseWords(texts, catalogue.names(acting, texts));
    }

    private static boolean keeps(Acting.OrganizerStaff acting) {
        return acting.role() == Role.ADMINISTRATOR;
    }
}
