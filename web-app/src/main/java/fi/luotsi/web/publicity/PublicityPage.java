package fi.luotsi.web.publicity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.agreement.Agreements;
import fi.luotsi.agreement.publicity.Annex;
import fi.luotsi.agreement.publicity.Publicity;
import fi.luotsi.agreement.publicity.PublicityItem;
import fi.luotsi.agreement.publicity.SecrecyGround;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.ui.publicity.PublicityDesk;
import fi.luotsi.ui.publicity.PublicityRoutes;
import fi.luotsi.ui.publicity.PublicityViews;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableOpening;

/** What of the agreement is public, where the organizer decides it. */
@Controller
@RequestMapping("/negotiations/{id}/publicity")
class PublicityPage extends PublicityRoutes<Acting.OrganizerStaff> {

    private static final String BASE = "/negotiations";

    private final Publicity publicity;
    private final Agreements agreements;
    private final TableOpening opening;

    PublicityPage(PublicityDesk desk, Publicity publicity, Agreements agreements, TableOpening opening) {
        super(BASE, desk);
        this.publicity = publicity;
        this.agreements = agreements;
        this.opening = opening;
    }

    @GetMapping("/{item}")
    String form(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable String item, Locale locale, Model model) {
        var table = open(acting, id, locale);
        var about = item(item);
        model.addAttribute("form", views(acting, table).last(about).map(PublicityForm::of).orElse(PublicityForm.BLANK));
        return form(acting, table, about, item, model);
    }

    @PostMapping("/{item}")
    String decide(Acting.OrganizerStaff acting, @PathVariable UUID id, @PathVariable String item, @ModelAttribute("form") PublicityForm form, BindingResult binding, Locale locale,
            Model model, RedirectAttributes after) {
        var table = open(acting, id, locale);
        var about = item(item);
        var ground = TypedFields.choice(SecrecyGround.class, form.ground());
        boolean secret = PublicityForm.SECRET.equals(form.secret());
        if (!secret && !PublicityForm.PUBLIC.equals(form.secret())) {
            binding.rejectValue("secret", "publicity.choice.missing");
        }
        if (secret && ground.isEmpty()) {
            binding.rejectValue("ground", "publicity.ground.missing");
        }
        if (TypedFields.text(form.note()).length() > Publicity.LONGEST) {
            binding.rejectValue("note", "publicity.note.long");
        }
        if (binding.hasErrors()) {
            return form(acting, table, about, item, model);
        }
        publicity.decide(acting, table.table().head().id(), about, secret ? ground : Optional.empty(), TypedFields.orNull(form.note()));
        after.addFlashAttribute("said", table.texts().of("publicity.decided"));
        return "redirect:" + table.home() + "/publicity#" + item;
    }

    private String form(Acting.OrganizerStaff acting, OpenedTable table, PublicityItem about, String item, Model model) {
        var texts = table.texts();
        table.addTo(model, new Link(texts.of("publicity.title"), table.home() + "/publicity"));
        var grounds = new LinkedHashMap<String, String>();
        for (var ground : SecrecyGround.values()) {
            grounds.put(ground.name(), PublicityViews.words(ground, texts));
        }
        var choices = new LinkedHashMap<>(Map.of(PublicityForm.PUBLIC, texts.of("publicity.public")));
        choices.put(PublicityForm.SECRET, texts.of("publicity.secret"));
        model.addAttribute("name", views(acting, table).name(about).orElseThrow(() -> new NotFound(item))).addAttribute("item", item)
                .addAttribute("signed", agreements.of(acting, table.table().head().id()).map(version -> version.life().isSignedByBoth()).orElse(false))
                .addAttribute("choices", choices).addAttribute("grounds", grounds)
                .addAttribute("labels", texts.labels("secret", "publicity.choice", "ground", "publicity.ground", "note", "publicity.note"));
        return "publicity/item";
    }

    /** For those who decide, once there is something to decide about. */
    private OpenedTable open(Acting.OrganizerStaff acting, UUID id, Locale locale) {
        var table = opening.open(acting, BASE, id, locale);
        if (acting.role() != Role.ORGANIZER_NEGOTIATOR || table.isGoingOn()) {
            throw new NotFound(id);
        }
        return table;
    }

    private PublicityViews views(Acting.OrganizerStaff acting, OpenedTable table) {
        return new PublicityViews(table, publicity.decisions(acting, table.table().head().id()));
    }

    private static PublicityItem item(String named) {
        return TypedFields.choice(Annex.class, named.toUpperCase(Locale.ROOT)).<PublicityItem>map(PublicityItem.OfAnnex::new)
                .or(() -> TypedFields.ids(List.of(named)).stream().findFirst().map(term -> new PublicityItem.OfTerm(new TermId(term))))
                .orElseThrow(() -> new NotFound(named));
    }
}
