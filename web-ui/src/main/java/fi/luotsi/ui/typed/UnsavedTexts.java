package fi.luotsi.ui.typed;

import java.util.List;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.typed.KeptTexts;
import fi.luotsi.ui.Link;

/** Text that would not go along with a round, because it is typed but not in the draft. */
@Component
public class UnsavedTexts {

    private final KeptTexts texts;

    UnsavedTexts(KeptTexts texts) {
        this.texts = texts;
    }

    /** The pages of a negotiation on which the person's own text waits; home is the address of its package. */
    public List<Link> at(Acting.Person acting, String home) {
        return texts.under(acting, home).stream().map(kept -> new Link(kept.form().title(), kept.form().page())).distinct().toList();
    }
}
