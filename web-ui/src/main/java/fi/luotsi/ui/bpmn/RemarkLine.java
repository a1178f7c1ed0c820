package fi.luotsi.ui.bpmn;

import java.io.Serializable;
import java.util.List;

import fi.luotsi.ui.table.Texts;

/**
 * What was not understood, in words; serializable, because the session carries it to the draft's page.
 *
 * @param line    of the file
 * @param element as BPMN calls it, the name it has there and how often
 */
public record RemarkLine(int line, String element, String words) implements Serializable {

    public static List<RemarkLine> all(List<BpmnRemark> remarks, Texts texts) {
        return remarks.stream().map(remark -> of(remark, texts)).toList();
    }

    private static RemarkLine of(BpmnRemark remark, Texts texts) {
        var named = remark.name().isEmpty() ? remark.element() : remark.element() + " ”" + remark.name() + "”";
        return new RemarkLine(remark.line(), remark.times() > 1 ? texts.of("bpmn.remark.times", named, texts.formats().integer(remark.times())) : named,
                texts.of(remark.messageKey(), remark.name()));
    }
}
