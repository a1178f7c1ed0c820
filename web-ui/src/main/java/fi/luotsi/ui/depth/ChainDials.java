package fi.luotsi.ui.depth;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.servicechain.ChainDepth;
import fi.luotsi.servicechain.ChainHead;
import fi.luotsi.servicechain.ChainId;
import fi.luotsi.servicechain.ServiceChains;
import fi.luotsi.ui.table.Texts;

/** Reads what a term about a kept chain needs to be shown and chosen, on both sides. */
@Component
public class ChainDials {

    private final ServiceChains chains;

    ChainDials(ServiceChains chains) {
        this.chains = chains;
    }

    /** What somebody is choosing; what is null or no version of the chain is as it stands. */
    public record Choice(@Nullable String version, @Nullable ChainDepth depth) {

        /** As it stands. */
        public static final Choice NONE = new Choice(null, null);
    }

    /** Puts {@code chainDial} into the model; nothing for a term that names no kept chain. */
    public void addTo(Acting.Person acting, Texts texts, TermState state, Choice choice, Model model) {
        dial(acting, texts, state, choice).ifPresent(dial -> model.addAttribute("chainDial", dial));
    }

    public Optional<ChainDial> dial(Acting.Person acting, Texts texts, TermState state, Choice choice) {
        return state.term() instanceof Term.ChainTerm(_, _, _, var chain) && chain != null ? Optional.of(dial(acting, texts, state, chain, choice)) : Optional.empty();
    }

    private ChainDial dial(Acting.Person acting, Texts texts, TermState state, ChainId chain, Choice choice) {
        var heads = chains.versions(acting, chain).stream().filter(head -> !head.isDraft()).toList();
        var onTheTable = value(state.latest().map(Revision::value).orElse(null));
        var drafted = state.draft() == null ? null : value(state.draft().value());
        var standing = drafted == null ? onTheTable : drafted;
        var versions = new VersionChoices(heads, onTheTable, drafted, texts);
        var number = versions.chosen(choice.version());
        var depth = choice.depth() != null ? choice.depth() : standing == null ? null : standing.depth();
        var before = onTheTable == null ? drafted : onTheTable;
        return new ChainDial(versions.name(), versions.href(), bound(acting, heads, standing).map(bound -> BoundView.of(bound, texts)).orElse(null), versions.all(),
                String.valueOf(number), versions.newer(), depth == null ? null
                        : preview(bound(acting, heads, before).orElse(null), new Bound(chains.version(acting, chain, number), depth), onTheTable != null, texts));
    }

    private static DepthPreview preview(@Nullable Bound before, Bound chosen, boolean onTheTable, Texts texts) {
        var against = before == null ? null : texts.of(onTheTable ? "depth.against.table" : "depth.against.draft", BoundView.level(before, texts));
        return DepthPreview.between(before, chosen, against, texts);
    }

    private Optional<Bound> bound(Acting.Person acting, List<ChainHead> heads, TermValue.@Nullable Chain value) {
        return value == null ? Optional.empty() : heads.stream().filter(head -> head.number() == value.version()).findFirst()
                .map(head -> new Bound(chains.version(acting, head.chain(), head.number()), value.depth()));
    }

    private static TermValue.@Nullable Chain value(@Nullable TermValue value) {
        return value instanceof TermValue.Chain chain ? chain : null;
    }
}
