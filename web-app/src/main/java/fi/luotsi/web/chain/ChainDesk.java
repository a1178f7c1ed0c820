package fi.luotsi.web.chain;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.servicechain.ChainHead;
import fi.luotsi.servicechain.ChainId;
import fi.luotsi.servicechain.ChainRule;
import fi.luotsi.servicechain.ChainRuleBroken;
import fi.luotsi.servicechain.ChainVersion;
import fi.luotsi.servicechain.ImportReports;
import fi.luotsi.servicechain.ServiceChains;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.ui.code.Catalogue;
import fi.luotsi.ui.table.Texts;

/** What every page of a draft needs, and where a broken rule is told. */
@Component
class ChainDesk {

    private final ServiceChains chains;
    private final ChainShowing showing;
    private final Catalogue catalogue;
    private final ImportReports reports;
    private final MessageSource messages;

    ChainDesk(ServiceChains chains, ChainShowing showing, Catalogue catalogue, ImportReports reports, MessageSource messages) {
        this.chains = chains;
        this.showing = showing;
        this.catalogue = catalogue;
        this.reports = reports;
        this.messages = messages;
    }

    /** @throws NotFound where nothing is drafted of this chain, or the person does not draw */
    ChainVersion require(Acting.OrganizerStaff acting, UUID chain) {
        if (!ServiceChains.mayDraw(acting)) {
            throw new NotFound(chain);
        }
        return chains.versions(acting, new ChainId(chain)).stream().filter(ChainHead::isDraft).findFirst()
                .map(head -> chains.version(acting, head.chain(), head.number())).orElseThrow(() -> new NotFound(chain));
    }

    Texts texts(Locale locale) {
        return new Texts(messages, locale);
    }

    /** The packages a chain may belong to: those that can be chosen today, and the one it has. */
    Map<String, String> packages(Acting.OrganizerStaff acting, @Nullable String has, Locale locale) {
        return services(acting, has, locale);
    }

    /** The desk with picture, list and both forms; a refused form is in the model already. */
    String shown(Acting.OrganizerStaff acting, ChainVersion draft, Locale locale, Model model) {
        var texts = texts(locale);
        var heads = chains.versions(acting, draft.head().chain());
        var before = heads.stream().filter(head -> !head.isDraft()).findFirst().map(head -> chains.version(acting, head.chain(), head.number())).orElse(null);
        showing.show(acting, draft, before, heads, texts, model);
        if (!model.containsAttribute("facts")) {
            model.addAttribute("facts", FactsForm.of(draft.head()));
        }
        if (!model.containsAttribute("publication")) {
            model.addAttribute("publication", new PublishForm(String.valueOf(draft.head().edit()), null, null));
        }
        model.addAttribute("reports", reports.of(acting, draft.head()).stream().map(kept -> ReportLine.of(kept, texts)).toList());
        model.addAttribute("promisable", services(acting, null, locale));
        model.addAttribute("packages", packages(acting, draft.head().servicePackage(), locale)).addAttribute("edit", address(draft.head().chain().value()) + "/steps/")
                .addAttribute("labels", texts.labels("nameFi", "chain.name.fi", "nameSv", "chain.name.sv", "servicePackage", "chain.column.package",
                        "validFrom", "chain.publish.from", "reason", "chain.publish.reason"));
        return "chain/draft";
    }

    String saved(RedirectAttributes after, UUID chain, Locale locale, String anchor) {
        after.addFlashAttribute("said", texts(locale).of("chain.draft.saved"));
        return "redirect:" + address(chain) + anchor;
    }

    /** @param has the package the draft has already; null for a new chain */
    void check(Acting.OrganizerStaff acting, FactsForm form, @Nullable String has, Locale locale, Errors errors) {
        var fields = new TypedFields(errors);
        fields.require(form.nameFi(), "nameFi", "chain.rule.TEXT_EXISTS_IN_BOTH_LANGUAGES");
        fields.require(form.nameSv(), "nameSv", "chain.rule.TEXT_EXISTS_IN_BOTH_LANGUAGES");
        if (!packages(acting, has, locale).containsKey(TypedFields.text(form.servicePackage()))) {
            errors.rejectValue("servicePackage", "chain.package.refused");
        }
    }

    /** Services a step may bring about: those that can be chosen today, and the one it has. */
    Map<String, String> services(Acting.OrganizerStaff acting, @Nullable String has, Locale locale) {
        var services = catalogue.choices(acting, texts(locale));
        if (has != null) {
            services.putIfAbsent(has, catalogue.names(acting, texts(locale)).getOrDefault(has, has));
        }
        return services;
    }

    Map<String, String> serviceNames(Acting.OrganizerStaff acting, Locale locale) {
        return catalogue.names(acting, texts(locale));
    }

    static String address(UUID chain) {
        return "/chains/" + chain + "/draft";
    }

    /** Tells the broken rule beside the field it is about. */
    static void reject(ChainRuleBroken broken, Errors errors, Map<ChainRule, String> fields) {
        var key = "chain.rule." + broken.rule();
        var field = fields.get(broken.rule());
        if (field == null) {
            errors.reject(key);
        } else {
            errors.rejectValue(field, key);
        }
    }
}
