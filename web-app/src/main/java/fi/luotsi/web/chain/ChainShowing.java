package fi.luotsi.web.chain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.acting.Acting;
import fi.luotsi.servicechain.ChainHead;
import fi.luotsi.servicechain.ChainVersion;
import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.ui.chain.ChainPicture;
import fi.luotsi.ui.chain.ChainWords;
import fi.luotsi.ui.chain.ChangeLine;
import fi.luotsi.ui.chain.DepthView;
import fi.luotsi.ui.chain.FindingLine;
import fi.luotsi.ui.chain.Mark;
import fi.luotsi.ui.chain.StepLine;
import fi.luotsi.ui.code.Catalogue;
import fi.luotsi.ui.table.Texts;

/** What every page of one version shows: its facts, picture, list, checks and what each depth would bind. */
@Component
class ChainShowing {

    private final Catalogue catalogue;

    ChainShowing(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    private static Map<String, String> promises(ChainContent chain, Map<String, String> names) {
        var promises = new LinkedHashMap<String, String>();
        chain.services().forEach(code -> promises.put(code, names.getOrDefault(code, code)));
        return promises;
    }

    /** @param before the version that new and changed steps are marked against; null where there is none */
    void show(Acting.Person acting, ChainVersion version, @Nullable ChainVersion before, List<ChainHead> heads, Texts texts, Model model) {
        var head = version.head();
        var chain = version.content();
        var words = new ChainWords(texts, chain);
        var names = head.publication() == null ? catalogue.names(acting, texts) : catalogue.names(acting, head.publication().at(), texts);
        Map<UUID, Mark> marks = before == null ? Map.of() : ChangeLine.marks(before.content(), chain);
        var title = texts.of("chain.picture.title", texts.in(head.name()), String.valueOf(head.number()));
        model.addAttribute("head", ChainLine.of(texts, head, names)).addAttribute("chain", head.chain().value()).addAttribute("number", head.number())
                .addAttribute("seen", head.edit())
                .addAttribute("counts", chain.steps().size() + " / " + chain.handOvers().size())
                .addAttribute("responsible", chain.steps().stream().filter(step -> step.actor() != null).count() + " / " + chain.steps().size())
                .addAttribute("edited", texts.formats().dateTime(head.editedAt()) + ", " + head.editedBy())
                .addAttribute("published", head.publication() == null ? null : texts.formats().dateTime(head.publication().at()) + ", " + head.publication().by())
                .addAttribute("picture", chain.steps().isEmpty() ? null : ChainPicture.of(words, title, step -> "#step-" + step, marks))
                .addAttribute("steps", StepLine.all(words, names, marks)).addAttribute("findings", FindingLine.all(words, names))
                .addAttribute("segments", SegmentLine.all(words)).addAttribute("depths", DepthView.all(words, head.name())).addAttribute("before", before == null ? null : before.head().number())
                .addAttribute("differs", before == null ? List.of() : ChangeLine.all(texts, before.content(), chain))
                .addAttribute("promises", promises(chain, names)).addAttribute("versions", heads.stream().map(other -> ChainLine.of(texts, other, names)).toList());
    }
}
