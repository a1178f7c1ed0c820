package fi.luotsi.ui.bpmn;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.servicechain.ChainFacts;
import fi.luotsi.servicechain.content.ChainContent;

/**
 * What was read of a file.
 *
 * @param facts   the chain's name and package where the file was written here; null for every other tool's
 * @param name    of the pool or process, for a chain that has no name yet; empty where there is none
 * @param remarks what was not understood, by lines
 * @param more    how many remarks are not told any more
 */
public record BpmnRead(@Nullable ChainFacts facts, String name, ChainContent content, List<BpmnRemark> remarks, int more) {}
