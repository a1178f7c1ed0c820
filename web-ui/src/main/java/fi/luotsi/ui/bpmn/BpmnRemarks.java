package fi.luotsi.ui.bpmn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Collects what was not understood, in the order of the file's lines. */
final class BpmnRemarks {

    static final int MOST = BpmnRemark.MOST;
    private static final int LONGEST = 80;

    private final List<BpmnRemark> all = new ArrayList<>();
    private final Map<String, BpmnRemark> together = new LinkedHashMap<>();

    void add(BpmnRemark.Kind kind, XmlNode node) {
        add(kind, node, named(node));
    }

    void add(BpmnRemark.Kind kind, XmlNode node, String name) {
        all.add(new BpmnRemark(kind, node.line(), node.name(), shown(name), 1));
    }

    /** A lane or pool, at the first task that stands in it. */
    void addLane(BpmnRemark.Kind kind, XmlNode task, String lane) {
        all.add(new BpmnRemark(kind, task.line(), "lane", shown(lane), 1));
    }

    /** Told once with its number, at the first of them. */
    void together(BpmnRemark.Kind kind, XmlNode node, String name) {
        together.merge(kind + " " + shown(name), new BpmnRemark(kind, node.line(), node.name(), shown(name), 1),
                (before, more) -> new BpmnRemark(kind, before.line(), before.element(), before.name(), before.times() + 1));
    }

    int count() {
        return all.size() + together.size();
    }

    /** The first ones. */
    List<BpmnRemark> told() {
        var told = new ArrayList<>(all);
        told.addAll(together.values());
        told.sort(Comparator.comparingInt(BpmnRemark::line));
        return List.copyOf(told.subList(0, Math.min(MOST, told.size())));
    }

    static String named(XmlNode node) {
        var name = plain(node.attribute("name"));
        return name.isEmpty() ? Objects.requireNonNullElse(node.attribute("id"), "") : name;
    }

    /** In one line, as a name is shown. */
    static String plain(@org.jspecify.annotations.Nullable String name) {
        return name == null ? "" : name.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static String shown(String name) {
        var plain = name.replaceAll("\\p{Cntrl}", " ");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}
