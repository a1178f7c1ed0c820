package fi.luotsi.web.codeset;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.catalogue.ServicePackages;
import fi.luotsi.codeset.CodeRefused;
import fi.luotsi.codeset.OwnCode;
import fi.luotsi.codeset.OwnCodes;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.ui.listing.Asked;
import fi.luotsi.ui.listing.CodeChoice;
import fi.luotsi.ui.table.Texts;

/** The list of codes, the shared ones and the organizer's own, and the pages on which an administrator adds and changes its own. */
@Controller
@RequestMapping("/admin/codes")
class CodePages {

    private static final String LIST = "redirect:/admin/codes";

    private final ServicePackages shared;
    private final OwnCodes own;
    private final Clock clock;
    private final MessageSource messages;

    CodePages(ServicePackages shared, OwnCodes own, Clock clock, MessageSource messages) {
        this.shared = shared;
        this.own = own;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping
    String list(Acting.OrganizerStaff administrator, @RequestParam Map<String, String> parameters, Locale locale, Model model) {
        var texts = new Texts(messages, locale);
        var today = LocalDate.now(clock);
        var all = Stream.concat(own.all(administrator).stream().map(code -> CodeLine.of(code, today, texts)), shared.all().stream().map(one -> CodeLine.of(one, texts))).toList();
        var asked = Asked.of("/admin/codes", parameters);
        var names = all.stream().collect(Collectors.toMap(CodeLine::code, CodeLine::name, (first, _) -> first, LinkedHashMap::new));
        model.addAttribute("listing", new CodeListing(texts, all, CodeChoice.of(asked.code(), names)).layout().show(all, asked, locale));
        return "codeset/list";
    }

    @GetMapping("/new")
    String blank(Acting.OrganizerStaff administrator, Locale locale, Model model) {
        model.addAttribute("form", CodeForm.empty());
        return shown(administrator, null, locale, model);
    }

    @PostMapping("/new")
    String add(Acting.OrganizerStaff administrator, @ModelAttribute("form") CodeForm form, BindingResult binding, Locale locale, Model model, RedirectAttributes after) {
        return kept(administrator, null, form, binding, locale, model, after);
    }

    @GetMapping("/{code}")
    String open(Acting.OrganizerStaff administrator, @PathVariable String code, Locale locale, Model model) {
        var known = known(administrator, code);
        model.addAttribute("form", CodeForm.of(known, new Texts(messages, locale)));
        return shown(administrator, known, locale, model);
    }

    @PostMapping("/{code}")
    String change(Acting.OrganizerStaff administrator, @PathVariable String code, @ModelAttribute("form") CodeForm form, BindingResult binding, Locale locale, Model model,
            RedirectAttributes after) {
        return kept(administrator, known(administrator, code), form, binding, locale, model, after);
    }

    private String kept(Acting.OrganizerStaff administrator, @Nullable OwnCode known, CodeForm form, BindingResult binding, Locale locale, Model model, RedirectAttributes after) {
        var edit = form.read(binding);
        if (!binding.hasErrors()) {
            try {
                if (known == null) {
                    own.add(administrator, TypedFields.text(form.code()), edit);
                } else {
                    own.change(administrator, known.code(), form.edit(), edit);
                }
                after.addFlashAttribute("said", new Texts(messages, locale).of("codeset.saved", known == null ? TypedFields.text(form.code()) : known.code()));
                return LIST;
            } catch (CodeRefused refused) {
                CodeForm.reject(refused, binding);
            }
        }
        model.addAttribute("wrong", true);
        return shown(administrator, known, locale, model);
    }

    private String shown(Acting.OrganizerStaff administrator, @Nullable OwnCode known, Locale locale, Model model) {
        var texts = new Texts(messages, locale);
        var all = Stream.concat(own.all(administrator).stream().map(OwnCode::scheme), shared.all().stream().map(one -> CodeLine.grouping(one.scheme(), texts))).distinct().toList();
        model.addAttribute("known", known == null ? null : known.code()).addAttribute("title", known == null ? texts.of("codeset.new") : known.code() + " " + texts.in(known.name()))
                .addAttribute("schemes", String.join(", ", all)).addAttribute("keepInputForm", "code-form").addAttribute("labels", CodeForm.labels(texts))
                .addAttribute("last", known == null ? null : texts.of("codeset.last", texts.formats().dateTime(known.at()), known.by()));
        return "codeset/code";
    }

    /** @throws NotFound for a shared code too: nobody changes those here */
    private OwnCode known(Acting.OrganizerStaff administrator, String code) {
        return own.all(administrator).stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(() -> new NotFound(code));
    }
}
