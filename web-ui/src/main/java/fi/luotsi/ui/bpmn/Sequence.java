package fi.luotsi.ui.bpmn;

/**
 * A sequence flow.
 *
 * @param place its number in the file
 */
record Sequence(int place, String from, String to, XmlNode xml) {}
