package fi.luotsi.ui.bpmn;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;

/** Names as other tools have them: in one language, in one line, and of any length. */
record BpmnTexts(BpmnRemarks remarks) {

    /** The same text in both languages: what binds must be there in both, and who imports is told to translate it. */
    Words both(String text, XmlNode at) {
        var plain = BpmnRemarks.plain(text);
        if (plain.length() > OwnTerms.LONGEST) {
            remarks.add(BpmnRemark.Kind.CUT, at);
            plain = plain.substring(0, OwnTerms.LONGEST);
        }
        remarks.together(BpmnRemark.Kind.IN_ONE_LANGUAGE, at, "");
        return Words.of(plain, plain);
    }

    /** Our own words for as long as the Finnish ones are what the tool shows; what was typed there otherwise; null for nothing. */
    @Nullable Words shown(@Nullable String name, @Nullable Words own, XmlNode at) {
        var plain = BpmnRemarks.plain(name);
        if (own != null && BpmnRemarks.plain(own.fi()).equals(plain)) {
            return own;
        }
        return plain.isEmpty() ? null : both(plain, at);
    }
}
