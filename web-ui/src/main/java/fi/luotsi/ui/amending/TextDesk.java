package fi.luotsi.ui.amending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.Agreements;
import fi.luotsi.agreement.life.LifeState;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.period.Today;
import fi.luotsi.ui.Filter;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.TypedFields;
import fi.luotsi.ui.agreement.AgreementFiles;
import fi.luotsi.ui.agreement.AgreementMarks;
import fi.luotsi.ui.agreement.AgreementPapers;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableOpening;

/** The whole text of an agreement as it was in force on a day. */
@Component
public class TextDesk {

    /** The languages of agreements. */
    private static final List<String> LANGUAGES = List.of("fi", "sv");

    private final Agreements agreements;
    private final TableReading reading;
    private final TableOpening opening;
    private final AgreementPapers papers;
    private final AgreementFiles files;
    private final ObjectProvider<AgreementMarks> marks;
    private final Clock clock;

    TextDesk(Agreements agreements, TableReading reading, TableOpening opening, AgreementPapers papers, AgreementFiles files, ObjectProvider<AgreementMarks> marks, Clock clock) {
        this.agreements = agreements;
        this.reading = reading;
        this.opening = opening;
        this.papers = papers;
        this.files = files;
        this.marks = marks;
        this.clock = clock;
    }

    /** A day as it is typed, right or wrong, and the language of the text. */
    public record DayForm(@Nullable String date, @Nullable String text) {}

    public String show(Acting.Person acting, String base, UUID id, DayForm typed, BindingResult binding, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        table.addTo(model, new Link(table.texts().of("deciding.title"), table.home() + "/agreement"));
        var day = TypedFields.text(typed.date()).isEmpty() ? Optional.of(new Today(clock).day()) : new TypedFields(binding).day(typed.date(), "date");
        if (TypedFields.text(typed.date()).isEmpty()) {
            model.addAttribute("form", new DayForm(TypedFields.day(new Today(clock).day()), typed.text()));
        }
        day.ifPresent(asked -> add(acting, table, asked, TypedFields.text(typed.text()), locale, model));
        model.addAttribute("labels", table.texts().labels("date", "amending.text.date"));
        return "amending/text";
    }

    private void add(Acting.Person acting, OpenedTable table, LocalDate day, String wanted, Locale locale, Model model) {
        var texts = table.texts();
        var versions = agreements.versions(acting, table.table().head().id());
        var inForce = versions.stream().filter(version -> version.life().state(day) == LifeState.IN_FORCE).findFirst();
        model.addAttribute("sentence", inForce.map(version -> texts.of("amending.text.in-force", texts.formats().date(day), version.number(), version.version()))
                .orElseGet(() -> texts.of("amending.text." + none(versions, day), texts.formats().date(day))));
        inForce.ifPresent(version -> paper(acting, table, version, day, wanted, locale, model));
    }

    /** Why nothing was in force: not yet, no more, or never. */
    private static String none(List<AgreementVersion> versions, LocalDate day) {
        var first = versions.stream().flatMap(version -> version.life().inForceFrom().stream()).min(LocalDate::compareTo);
        return first.isEmpty() ? "never" : day.isBefore(first.get()) ? "before" : "after";
    }

    private void paper(Acting.Person acting, OpenedTable table, AgreementVersion version, LocalDate day, String wanted, Locale locale, Model model) {
        var language = LANGUAGES.contains(wanted) ? wanted : LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : LANGUAGES.getFirst();
        var known = marks.getIfAvailable();
        var mark = known == null ? null : known.of(acting, version.negotiation()).orElse(null);
        var paper = papers.of(acting, reading.tablePackage(acting, version.negotiation()), mark, Map.of(), Locale.of(language));
        var here = table.home() + "/agreement/text?date=" + day + "&text=";
        model.addAttribute("paper", paper).addAttribute("html", files.html(paper)).addAttribute("versionHref", table.base() + "/" + version.negotiation() + "/agreement")
                .addAttribute("languages", LANGUAGES.stream().map(one -> new Filter(one, table.texts().of("paper.language." + one), 0, here + one, one.equals(language))).toList());
    }
}
