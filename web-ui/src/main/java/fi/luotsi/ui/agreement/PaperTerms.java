package fi.luotsi.ui.agreement;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.ui.table.AgreedConditions;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.ui.table.Texts;

/**
 * The locked terms as the document tells of them.
 *
 * @param view in the document's language
 * @param out what this copy does not speak of, with the ground in law
 */
record PaperTerms(TableView view, LeftOut out) {

    Texts texts() {
        return view.view().texts();
    }

    NegotiationPackage table() {
        return view.view().table();
    }

    String label(String key, Object... arguments) {
        return texts().of(key, arguments);
    }

    PaperText words(Words words) {
        return text(words.in(texts().locale()), words.languageFor(texts().locale()));
    }

    /** What somebody typed in one language only: Finnish, as far as we can know. */
    PaperText typed(String text) {
        return text(text, "fi");
    }

    /** The text in the document's language; in Finnish where there is none. */
    PaperText ofBoth(String fi, String sv) {
        var own = language().equals("sv") ? sv : fi;
        return own.isBlank() ? text(fi.isBlank() ? sv : fi, fi.isBlank() ? "sv" : "fi") : PaperText.of(own);
    }

    String language() {
        return texts().locale().getLanguage();
    }

    /** The term's name by itself, wherever it is spoken of. The version that a chain's name ends in is what was agreed, and may be secret. */
    PaperText name(TermState state) {
        var full = isSecret(state) && state.term().kind() == TermKind.CHAIN ? texts().in(state.term().title()) : view.name(state);
        return text(full, state.term().title().languageFor(texts().locale()));
    }

    List<TermState> all(int section, TermKind kind) {
        return table().terms().stream().filter(state -> state.term().place().section() == section && state.term().kind() == kind).toList();
    }

    List<TermState> all(TermKind kind) {
        return table().terms().stream().filter(state -> state.term().kind() == kind).toList();
    }

    boolean isSecret(TermState state) {
        return ground(state) != null;
    }

    @Nullable String ground(TermState state) {
        return out.terms().get(state.term().id());
    }

    /** What the term was agreed only with; nothing of a term that is kept secret, since reasons tell of values. */
    List<PaperText> conditions(TermState state) {
        if (isSecret(state)) {
            return List.of();
        }
        var said = new ArrayList<PaperText>();
        state.settlement().ties().forEach(tie -> table().term(tie.condition().on())
                .ifPresent(other -> said.add(PaperText.of(label("paper.only-with", label("table.party." + tie.party()), name(other).text())))));
        new AgreedConditions(view).inWords(state).forEach(sentence -> said.add(PaperText.of(sentence)));
        return said;
    }

    private PaperText text(String text, String language) {
        return new PaperText(text, language.equals(language()) ? null : language);
    }
}
