package fi.luotsi.ui.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.life.Life;
import fi.luotsi.agreement.publicity.Annex;
import fi.luotsi.agreement.publicity.Secrets;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.AgreementTemplate;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.servicechain.ChainDepth;
import fi.luotsi.ui.agreement.AgreementPaper.Part;
import fi.luotsi.ui.depth.ChainTexts;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.ui.table.Texts;

/** Lays a negotiated package out as the agreement: from its locked terms and what was frozen with them, and from nothing else. */
@Component
public class AgreementPapers {

    private static final Map<Integer, Words> HEADINGS = new TreeMap<>(AgreementTemplate.headings());
    private static final int SIGNATURES = 20;
    private static final int ANNEXES = 19;

    private final ChainTexts chains;
    private final MessageSource messages;

    AgreementPapers(ChainTexts chains, MessageSource messages) {
        this.chains = chains;
        this.messages = messages;
    }

    /**
     * @param mark under what it is known; null for a result that nobody has proposed yet
     * @param secrets terms that this copy leaves out, with the ground in law that it names instead; empty for the parties' own copy
     * @param language Finnish or Swedish
     * @throws IllegalArgumentException for a package that is still negotiated
     */
    public AgreementPaper of(Acting.Person acting, NegotiationPackage table, @Nullable AgreementMark mark, Map<TermId, String> secrets, Locale language) {
        return of(acting, table, mark, _ -> new LeftOut(secrets, Map.of(), false), null, language);
    }

    /**
     * The copy that everybody may read.
     *
     * @param mark null for a result that nobody has proposed yet
     * @param life whose signatures it names; null as long as nothing was proposed
     */
    public AgreementPaper publicCopy(Acting.Person acting, NegotiationPackage table, @Nullable AgreementMark mark, Secrets secrets, @Nullable Life life, Locale language) {
        return of(acting, table, mark, texts -> LeftOut.of(secrets, texts), life, language);
    }

    private AgreementPaper of(Acting.Person acting, NegotiationPackage table, @Nullable AgreementMark mark, Function<Texts, LeftOut> out, @Nullable Life life, Locale language) {
        if (!(table.head().phase() instanceof Phase.Negotiated negotiated)) {
            throw new IllegalArgumentException("Nothing is agreed yet in " + table.head().id());
        }
        var texts = new Texts(messages, language);
        var terms = new PaperTerms(TableView.of(table, null, texts, ""), out.apply(texts));
        var issues = new IssueParts(terms);
        var front = new FrontPage(terms, mark, issues.frozen().size());
        return new AgreementPaper(language.getLanguage(), front.front(negotiated), parts(terms, front, issues, bound(acting, terms), life), negotiated.at());
    }

    private static List<Part> parts(PaperTerms terms, FrontPage front, IssueParts issues, Map<TermId, BoundChain> bound, @Nullable Life life) {
        var passages = new Passages(terms);
        var amounts = new FrameAmounts(terms);
        var targets = new TargetParts(terms, passages, amounts.packages());
        var chains = new ChainParts(terms, passages, bound);
        var funding = new FundingParts(terms, passages, amounts);
        var annexes = new ArrayList<Part>();
        annex(Annex.TARGETS, terms, annexes, targets::cards);
        annex(Annex.CHAINS, terms, annexes, chains::commitments);
        annex(Annex.FUNDING, terms, annexes, funding::example);
        annex(Annex.ISSUES, terms, annexes, issues::blocks);
        var parts = new ArrayList<Part>();
        HEADINGS.forEach((section, heading) -> {
            var numbers = new Numbers(String.valueOf(section));
            var blocks = new ArrayList<>(passages.of(section, numbers));
            blocks.addAll(new FrameSection(terms, passages, amounts).of(section, numbers));
            blocks.addAll(new RuleTables(terms, passages).of(section, numbers));
            blocks.addAll(targets.table(section, numbers));
            blocks.addAll(chains.table(section, numbers));
            blocks.addAll(funding.of(section, numbers));
            if (section == ANNEXES) {
                blocks.add(precedence(terms, annexes, numbers));
            }
            if (section == SIGNATURES) {
                blocks.add(new SignedParts(terms, front.parties(), life).block(numbers.next()));
            }
            parts.add(new Part("s" + section, section + "\u00a0§", terms.words(heading), false, blocks));
        });
        parts.addAll(annexes);
        return parts;
    }

    /** What a part of the document consists of, numbered as it is asked for. */
    @FunctionalInterface
    private interface Blocks {
        List<Block> of(Numbers numbers);
    }

    /** Adds an annex, unless there is nothing in it; of a secret one only that there is one. */
    private static void annex(Annex which, PaperTerms terms, List<Part> annexes, Blocks content) {
        int number = annexes.size() + 1;
        var name = PaperText.of(terms.label("paper.annex." + which.name().toLowerCase(Locale.ROOT)));
        var letter = terms.label("paper.annex.letter") + number;
        var blocks = content.of(new Numbers(letter));
        var ground = terms.out().annexes().get(which);
        if (!blocks.isEmpty()) {
            annexes.add(new Part("a" + number, terms.label("paper.annex", String.valueOf(number)), name, true,
                    ground == null ? blocks : List.of(new Block.Secret(new Numbers(letter).next(), name, ground))));
        }
    }

    /** In what order the parts hold where they contradict each other: the text, the frames, then the annexes as they stand. */
    private static Block precedence(PaperTerms terms, List<Part> annexes, Numbers numbers) {
        var points = new ArrayList<PaperText>(List.of(PaperText.of(terms.label("paper.precedence.text")), PaperText.of(terms.label("paper.precedence.frames"))));
        annexes.forEach(annex -> points.add(PaperText.of(annex.mark() + ". " + annex.heading().text())));
        return new Block.Points(numbers.next(), PaperText.of(terms.label("paper.precedence")), points);
    }

    private Map<TermId, BoundChain> bound(Acting.Person acting, PaperTerms terms) {
        var bound = new HashMap<TermId, BoundChain>();
        terms.table().terms().stream().filter(state -> !terms.isSecret(state)).forEach(state -> {
            if (state.term() instanceof Term.ChainTerm(var id, _, _, var chain) && chain != null && state.agreedValue().orElse(null) instanceof TermValue.Chain value) {
                bound.put(id, new BoundChain(chains.bound(acting, chain, value, terms.texts()),
                        value.depth() == ChainDepth.ALL_STEPS ? chains.version(acting, chain, value) : null));
            }
        });
        return bound;
    }
}
