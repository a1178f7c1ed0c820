package fi.luotsi.web.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.AttributeValueQuotes;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.IText;
import org.unbescape.html.HtmlEscape;

import fi.luotsi.ui.piece.Pieces;

/**
 * Writes kept text into the rendered page: into the fields of the form that goes where the kept one went. Controllers and templates
 * know nothing of it, and text that would not bind (a number with letters in it) comes back as it was typed.
 */
public class RefillHandler extends AbstractTemplateHandler {

    /** The request attribute with the {@link KeptForm} to be shown. */
    static final String ATTRIBUTE = "luotsi.refill";
    /** The request attribute with the page's own address. */
    static final String PAGE = "luotsi.page";
    /** The request attribute with the {@link TextsOfPage}, for the signed-in only. */
    static final String TEXTS = "luotsi.texts";
    /** The mark of a form whose text is worth keeping. */
    private static final String GUARD = "data-guard";

    private final Map<String, Integer> shown = new HashMap<>();
    private final List<String> formIds = new ArrayList<>();
    private @Nullable KeptForm kept;
    private @Nullable String page;
    private @Nullable TextsOfPage texts;
    private @Nullable String select;
    private boolean marked;
    private boolean inForm;
    private boolean inTextarea;

    @Override
    public void setContext(ITemplateContext context) {
        super.setContext(context);
        if (context instanceof IWebContext web) {
            kept = web.getExchange().getAttributeValue(ATTRIBUTE) instanceof KeptForm form ? form : null;
            page = web.getExchange().getAttributeValue(PAGE) instanceof String address ? address : null;
            texts = web.getExchange().getAttributeValue(TEXTS) instanceof TextsOfPage found ? found : null;
        }
    }

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        if (kept == null) {
            super.handleOpenElement(tag);
        } else {
            fill(tag, kept);
        }
        if (page != null && tag.getElementCompleteName().equals("form") && isPosted(tag)) {
            super.handleStandaloneElement(hidden(KeptForm.PAGE, page));
            guarded(tag);
        }
    }

    /** A form whose text is kept by itself says which one it is, and offers what was kept before. */
    private void guarded(IOpenElementTag form) {
        marked = texts != null && form.hasAttribute(GUARD);
        if (marked && texts != null) {
            String id = form.getAttributeValue("id");
            super.handleStandaloneElement(hidden(KeptForm.FORM, id == null ? "" : id));
            var offer = inForm ? null : texts.offer(HtmlEscape.unescapeHtml(form.getAttributeValue("action")), id);
            if (offer != null) {
                write(pieces().html("input/offer", offer));
            }
        }
    }

    private void write(String html) {
        super.handleText(getContext().getModelFactory().createText(html));
    }

    private Pieces pieces() {
        return (Pieces) getContext().getExpressionObjects().getObject("pieces");
    }

    private void fill(IOpenElementTag tag, KeptForm kept) {
        switch (tag.getElementCompleteName()) {
            case "form" -> enter(tag, kept);
            case "select" -> select = isOurs(tag) ? tag.getAttributeValue("name") : null;
            default -> { }
        }
        super.handleOpenElement(filled(tag, kept));
        if (tag.getElementCompleteName().equals("textarea") && isOurs(tag)) {
            writeInto(tag, kept);
        }
    }

    @Override
    public void handleStandaloneElement(IStandaloneElementTag tag) {
        super.handleStandaloneElement(kept == null ? tag : filled(tag, kept));
    }

    @Override
    public void handleText(IText text) {
        if (!inTextarea) {
            super.handleText(text);
        }
    }

    @Override
    public void handleCloseElement(ICloseElementTag tag) {
        switch (tag.getElementCompleteName()) {
            case "form" -> leave();
            case "select" -> select = null;
            case "textarea" -> inTextarea = false;
            default -> { }
        }
        super.handleCloseElement(tag);
    }

    private void leave() {
        inForm = false;
        if (marked) {
            marked = false;
            write(pieces().html("input/mark"));
        }
    }

    private void enter(IOpenElementTag form, KeptForm kept) {
        String action = HtmlEscape.unescapeHtml(form.getAttributeValue("action"));
        inForm = isPosted(form) && action != null && kept.belongsTo(action, form.getAttributeValue("id"));
        if (inForm && form.getAttributeValue("id") != null) {
            formIds.add(form.getAttributeValue("id"));
        }
    }

    private static boolean isPosted(IOpenElementTag form) {
        return "post".equalsIgnoreCase(form.getAttributeValue("method"));
    }

    /** Every posted form says on which page it was shown, see {@link KeptForm#PAGE}. */
    private IStandaloneElementTag hidden(String name, String value) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("type", "hidden");
        attributes.put("name", name);
        attributes.put("value", HtmlEscape.escapeHtml5Xml(value));
        return getContext().getModelFactory().createStandaloneElementTag("input", attributes, AttributeValueQuotes.DOUBLE, false, false);
    }

    private boolean isOurs(IProcessableElementTag field) {
        String owner = field.getAttributeValue("form");
        return owner == null ? inForm : formIds.contains(owner);
    }

    private void writeInto(IOpenElementTag textarea, KeptForm kept) {
        String value = next(textarea.getAttributeValue("name"), kept);
        if (value != null) {
            super.handleText(getContext().getModelFactory().createText("\n" + HtmlEscape.escapeHtml5Xml(value)));
            inTextarea = true;
        }
    }

    private <T extends IProcessableElementTag> T filled(T tag, KeptForm kept) {
        return switch (tag.getElementCompleteName()) {
            case "input" -> isOurs(tag) ? input(tag, kept) : tag;
            case "option" -> select == null ? tag : marked(tag, "selected", kept.values(select).contains(valueOf(tag)));
            default -> tag;
        };
    }

    private <T extends IProcessableElementTag> T input(T tag, KeptForm kept) {
        String name = tag.getAttributeValue("name");
        if (name == null || name.equals("_csrf") || name.equals(KeptForm.PAGE) || name.equals(KeptForm.FORM)) {
            return tag;
        }
        return switch (String.valueOf(tag.getAttributeValue("type"))) {
            case "submit", "button", "image", "file", "password" -> tag;
            case "checkbox", "radio" -> marked(tag, "checked", kept.values(name).contains(valueOf(tag)));
            default -> {
                String value = next(name, kept);
                yield value == null ? tag : set(tag, "value", HtmlEscape.escapeHtml5Xml(value));
            }
        };
    }

    /** Fields of the same name take the values in their order. */
    private @Nullable String next(@Nullable String name, KeptForm kept) {
        if (name == null) {
            return null;
        }
        var values = kept.values(name);
        int index = shown.merge(name, 1, Integer::sum) - 1;
        return index < values.size() ? values.get(index) : null;
    }

    private static String valueOf(IProcessableElementTag tag) {
        String value = tag.getAttributeValue("value");
        return value == null ? "on" : HtmlEscape.unescapeHtml(value);
    }

    private <T extends IProcessableElementTag> T marked(T tag, String mark, boolean on) {
        return on ? set(tag, mark, mark) : getContext().getModelFactory().removeAttribute(tag, mark);
    }

    private <T extends IProcessableElementTag> T set(T tag, String attribute, String value) {
        return getContext().getModelFactory().setAttribute(tag, attribute, value);
    }
}
