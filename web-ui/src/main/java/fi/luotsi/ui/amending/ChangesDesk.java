package fi.luotsi.ui.amending;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.Agreements;
import fi.luotsi.agreement.amendment.VersionDifference;
import fi.luotsi.agreement.amendment.VersionDifference.Removal;
import fi.luotsi.agreement.amendment.VersionDifferences;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Stand;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.Filter;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.listing.CodedTerms;
import fi.luotsi.ui.table.Changes;
import fi.luotsi.ui.table.DifferenceCsv;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.TableOpening;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.ui.table.ValueWords;

/** The change set of an amendment, and the difference of two versions. */
@Component
public class ChangesDesk {

    private final VersionDifferences differences;
    private final Agreements agreements;
    private final TableOpening opening;

    ChangesDesk(VersionDifferences differences, Agreements agreements, TableOpening opening) {
        this.differences = differences;
        this.agreements = agreements;
        this.opening = opening;
    }

    /** A term that is no longer there or to be left out, what it said, and why. */
    public record Removed(String name, String kind, String value, @Nullable String reason) {}

    public String ofAmendment(Acting.Person acting, String base, UUID id, boolean inline, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        table.addTo(model);
        var found = differences.ofAmendment(acting, new NegotiationId(id));
        found.ifPresent(difference -> add(difference, table.texts(), table.home() + "/changes", inline, model));
        model.addAttribute("title", table.texts().of("amending.changes")).addAttribute("unchanged", found.map(difference -> unchanged(table, difference).size()).orElse(0))
                .addAttribute("draftNote", found.filter(difference -> !difference.agreed()).isPresent());
        return "amending/changes";
    }

    public String between(Acting.Person acting, String base, UUID id, int a, int b, boolean inline, Locale locale, Model model) {
        var table = opening.open(acting, base, id, locale);
        var difference = differences.between(acting, new NegotiationId(id), a, b);
        table.addTo(model, new Link(table.texts().of("deciding.title"), table.home() + "/agreement"));
        add(difference, table.texts(), here(table, difference), inline, model);
        model.addAttribute("title", table.texts().of("amending.between", difference.number(), difference.from(), difference.to()))
                .addAttribute("versionNumbers", agreements.versions(acting, new NegotiationId(id)).stream().map(AgreementVersion::version).toList());
        return "amending/changes";
    }

    /** @throws NotFound where there is no change set */
    public ResponseEntity<byte[]> csv(Acting.Person acting, UUID id, Locale locale) {
        return csv(differences.ofAmendment(acting, new NegotiationId(id)).orElseThrow(() -> new NotFound(id)), locale);
    }

    public ResponseEntity<byte[]> csv(Acting.Person acting, UUID id, int a, int b, Locale locale) {
        return csv(differences.between(acting, new NegotiationId(id), a, b), locale);
    }

    /** Accepts, in the reader's draft, every offer that says what the agreement says already; returns how many. */
    public int acceptUnchanged(Acting.Person acting, String base, UUID id, Locale locale, BiConsumer<NegotiationId, List<DraftEntry>> draft) {
        var table = opening.open(acting, base, id, locale);
        var difference = differences.ofAmendment(acting, new NegotiationId(id)).orElseThrow(() -> new NotFound(id));
        var entries = unchanged(table, difference).stream().map(term -> accept(term, difference, table.reader())).toList();
        draft.accept(new NegotiationId(id), entries);
        return entries.size();
    }

    /** On the conditions in words or numbers on which the reader's party accepted it once, so that they do not fall away. */
    private static DraftEntry accept(TermId term, VersionDifference difference, @Nullable Party reader) {
        return difference.conditions().getOrDefault(term, List.of()).stream().filter(said -> said.party() == reader).findFirst()
                .map(said -> new DraftEntry(term, null, Stand.ACCEPT_ON_CONDITION, said.reason(), said.volume(), said.personYears(), 0)).orElseGet(() -> DraftEntry.accept(term, 0));
    }

    private static List<TermId> unchanged(OpenedTable table, VersionDifference difference) {
        var reader = table.reader();
        return reader == null || !table.table().head().isTurnOf(reader) ? List.of()
                : table.table().terms().stream().filter(state -> isAnswerable(state, reader) && !difference.changes().changed(state.term())).map(state -> state.term().id()).toList();
    }

    private static boolean isAnswerable(TermState state, Party reader) {
        return state.draft() == null && state.canBeAcceptedBy(reader);
    }

    private static void add(VersionDifference difference, Texts texts, String here, boolean inline, Model model) {
        var ends = new Changes.Ends(texts.of("amending.version", difference.from()), texts.of(difference.agreed() ? "amending.version" : "amending.offered", difference.to()));
        var changes = new Changes(difference.rest(), CodedTerms.ALL, texts, ends);
        model.addAttribute("changes", changes.all()).addAttribute("summary", changes.summary()).addAttribute("ends", ends).addAttribute("years", changes.yearSums())
                .addAttribute("removed", difference.removed().stream().map(removal -> removed(removal, texts)).toList()).addAttribute("inline", inline).addAttribute("csv", here + ".csv")
                .addAttribute("from", difference.from()).addAttribute("to", difference.to())
                .addAttribute("views", List.of(new Filter("side", texts.of("amending.side"), difference.changes().changes().size(), here, !inline),
                        new Filter("inline", texts.of("amending.inline"), difference.changes().changes().size(), here + "?view=inline", inline)));
    }

    private static Removed removed(Removal removal, Texts texts) {
        var state = removal.was();
        return new Removed(TableView.name(texts, state), texts.of("table.kind.", state.term().kind()),
                state.latest().map(was -> new ValueWords(texts).line(was.value())).orElse(""),
                removal.leftOut() == null ? null : removal.leftOut().reason());
    }

    private ResponseEntity<byte[]> csv(VersionDifference difference, Locale locale) {
        var name = difference.number() + "-" + difference.from() + "-" + difference.to();
        return new DifferenceCsv(difference.rest(), difference.removed().stream().map(Removal::was).toList(), name, opening.texts(locale)).download();
    }

    private static String here(OpenedTable table, VersionDifference difference) {
        return table.home() + "/agreement/versions/" + difference.from() + "/" + difference.to() + "/diff";
    }
}
