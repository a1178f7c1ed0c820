package fi.luotsi.web.imports;

import fi.luotsi.acting.Acting;
import fi.luotsi.access.NotFound;
import fi.luotsi.indicator.imports.ImportBatches;
import fi.luotsi.indicator.imports.ImportForm;
import fi.luotsi.indicator.imports.ImportFormInvalid;
import fi.luotsi.indicator.jobs.ImportJob;
import fi.luotsi.indicator.jobs.ImportJobs;
import fi.luotsi.ui.Formats;
import fi.luotsi.ui.listing.Asked;
import fi.luotsi.ui.listing.ViewsBeside;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.view.Place;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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

/** The administrator hands a file in, looks at what it would do, and has it imported. */
@Controller
@RequestMapping("/admin/imports")
class ImportController {

    private static final int SHOWN = 50;
    private static final int MOST = 2000;
    private static final String SECONDS_TO_RELOAD = "2";

    private final ImportJobs jobs;
    private final ImportBatches batches;
    private final ImportThreads threads;
    private final ImportChoices choices;
    private final ViewsBeside views;
    private final MessageSource words;

    ImportController(ImportJobs jobs, ImportBatches batches, ImportThreads threads, ImportChoices choices, ViewsBeside views,
            MessageSource words) {
        this.jobs = jobs;
        this.batches = batches;
        this.threads = threads;
        this.choices = choices;
        this.views = views;
        this.words = words;
    }

    @GetMapping
    String list(Acting.OrganizerStaff acting, @RequestParam Map<String, String> parameters, Locale locale, Model model) {
        var asked = Asked.of("/admin/imports", parameters);
        model.addAttribute("jobs", jobs.latest(acting, SHOWN).stream().map(job -> ImportLine.Job.of(job, locale)).toList());
        model.addAttribute("listing", new BatchListing(new Texts(words, locale)).layout().show(batches.latest(acting, MOST), asked, locale)
                .as(batch -> ImportLine.Batch.of(batch, locale)));
        views.addTo(model, acting, Place.IMPORTS, "/admin/imports", asked.query());
        return "imports/list";
    }

    @GetMapping("/new")
    String form(@RequestParam(defaultValue = "OWN_CSV") String form, Locale locale, Model model) {
        String known = ImportChoices.known(form);
        model.addAttribute("fields", ImportFields.startingWith(known));
        return formPage(known, locale, model);
    }

    @PostMapping
    String handIn(Acting.OrganizerStaff acting, @ModelAttribute("fields") ImportFields fields, BindingResult binding, Locale locale, Model model)
            throws IOException {
        if (!fields.hasFile()) {
            binding.rejectValue("file", "imports.file.needed");
        }
        var settings = fields.settings();
        try {
            ImportForm.of(settings);
        } catch (ImportFormInvalid invalid) {
            refuse(binding, invalid);
        }
        if (binding.hasErrors()) {
            model.addAttribute("wrong", true);
            return formPage(ImportChoices.known(fields.form()), locale, model);
        }
        var file = Objects.requireNonNull(fields.file());
        try (var contents = file.getInputStream()) {
            var id = jobs.handIn(acting, plainName(file.getOriginalFilename()), settings, contents);
            threads.begin(acting, id);
            return "redirect:/admin/imports/" + id;
        }
    }

    @GetMapping("/{id}")
    String job(Acting.OrganizerStaff acting, @PathVariable UUID id, Locale locale, Model model, HttpServletResponse response) {
        var job = find(acting, id);
        model.addAttribute("job", ImportLine.Job.of(job, locale));
        model.addAttribute("phase", job.phase().name());
        model.addAttribute("rows", Formats.of(locale).integer(job.rows()));
        job.findings().ifPresent(findings -> {
            model.addAttribute("counts", ImportLine.Counts.of(findings.counts(), locale));
            model.addAttribute("errors", ImportLine.Wrong.of(findings.errors(), words, locale));
            model.addAttribute("more", findings.more());
        });
        if (job.state().isRunning()) {
            response.setHeader("Refresh", SECONDS_TO_RELOAD);
        }
        return "imports/job";
    }

    @PostMapping("/{id}/import")
    String release(Acting.OrganizerStaff acting, @PathVariable UUID id) {
        find(acting, id);
        if (jobs.release(acting, id)) {
            threads.begin(acting, id);
        }
        return "redirect:/admin/imports/" + id;
    }

    private ImportJob find(Acting.OrganizerStaff acting, UUID id) {
        return jobs.byId(acting, id).orElseThrow(() -> new NotFound(id));
    }

    private String formPage(String form, Locale locale, Model model) {
        model.addAttribute("chosen", form);
        model.addAttribute("choices", choices.in(locale));
        return "imports/new";
    }

    private static void refuse(BindingResult binding, ImportFormInvalid invalid) {
        String field = ImportFields.fieldOf(invalid.setting());
        String code = "imports.setting." + invalid.problem();
        if (binding.hasFieldErrors(field)) {
            return;
        }
        if (binding.getRawFieldValue(field) == null && field.equals("form")) {
            binding.reject(code);
        } else {
            binding.rejectValue(field, code);
        }
    }

    /** Some browsers send the whole path, and a name is only shown. */
    private static String plainName(@Nullable String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replaceAll("\\p{Cntrl}", "");
        return last.isBlank() ? "–" : last.substring(0, Math.min(last.length(), 200));
    }
}
