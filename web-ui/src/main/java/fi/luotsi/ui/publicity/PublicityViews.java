package fi.luotsi.ui.publicity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.agreement.publicity.Annex;
import fi.luotsi.agreement.publicity.PublicityDecision;
import fi.luotsi.agreement.publicity.PublicityItem;
import fi.luotsi.agreement.publicity.SecrecyGround;
import fi.luotsi.agreement.publicity.Secrets;
import fi.luotsi.negotiation.AgreementTemplate;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.publicity.PublicityView.Group;
import fi.luotsi.ui.publicity.PublicityView.Row;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.Texts;

/** Puts what was decided about publicity into the reader's words. */
public record PublicityViews(OpenedTable table, List<PublicityDecision> decisions) {

    public PublicityView view() {
        var groups = new ArrayList<Group>();
        new TreeMap<>(AgreementTemplate.headings()).forEach((section, heading) -> {
            var rows = table.termsOnTheTable().stream().filter(state -> state.term().place().section() == section).map(this::row).toList();
            if (!rows.isEmpty()) {
                groups.add(new Group("s" + section, section + "\u00a0§ " + texts().in(heading), rows));
            }
        });
        groups.add(new Group("annexes", texts().of("publicity.annexes"), Stream.of(Annex.values()).map(this::row).toList()));
        var secrets = Secrets.of(decisions);
        return new PublicityView(groups, (long) secrets.terms().size() + secrets.annexes().size());
    }

    /** What the item is called; empty where the package has no such part. */
    public Optional<String> name(PublicityItem item) {
        return switch (item) {
            case PublicityItem.OfTerm(var id) -> table.termsOnTheTable().stream().filter(state -> state.term().id().equals(id)).findFirst().map(table.view()::name);
            case PublicityItem.OfAnnex(var annex) -> Optional.of(texts().of("publicity.annex.", annex));
        };
    }

    /** What was decided last about the item. */
    public Optional<PublicityDecision> last(PublicityItem item) {
        return decisions.stream().filter(decision -> decision.item().equals(item)).reduce((first, second) -> second);
    }

    /** The item of the law and what it is about. */
    public static String words(SecrecyGround ground, Texts texts) {
        return texts.of("publicity.law", ground.item(), texts.of("publicity.ground.", ground));
    }

    private Row row(TermState state) {
        TermId id = state.term().id();
        return row(id.toString(), table.view().name(state), last(new PublicityItem.OfTerm(id)).orElse(null));
    }

    private Row row(Annex annex) {
        return row(annex.name().toLowerCase(Locale.ROOT), texts().of("publicity.annex.", annex), last(new PublicityItem.OfAnnex(annex)).orElse(null));
    }

    private Row row(String id, String name, @Nullable PublicityDecision last) {
        if (last == null) {
            return new Row(id, name, open(), null, null, null);
        }
        var tag = last.ground().isPresent() ? new StatusTag(StatusTag.Kind.CONDITIONAL, texts().of("publicity.secret")) : open();
        return new Row(id, name, tag, last.ground().map(ground -> words(ground, texts())).orElse(null), last.note(),
                last.by() + " · " + texts().formats().dateTime(last.at()));
    }

    private StatusTag open() {
        return new StatusTag(StatusTag.Kind.AGREED, texts().of("publicity.public"));
    }

    private Texts texts() {
        return table.texts();
    }
}
