package fi.luotsi.ui.bpmn;

import java.util.function.Predicate;

import fi.luotsi.acting.ProviderId;

/**
 * What a file may name that is kept elsewhere.
 *
 * @param services  codes of the catalogue
 * @param providers those of the reader's own organizer
 */
public record BpmnRegister(Predicate<String> services, Predicate<ProviderId> providers) {}
