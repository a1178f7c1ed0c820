package fi.luotsi.ui.bpmn;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fi.luotsi.servicechain.ChainDrafting;
import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.servicechain.content.Flow;
import fi.luotsi.servicechain.content.Step;
import fi.luotsi.ui.file.FileProblem;
import fi.luotsi.ui.file.FileRefused;

/**
 * Reads a BPMN 2.0 file of any tool into a chain. Tasks become steps, lanes their actors, whatever leads through gateways and events
 * from one task to another becomes a way. What the file says otherwise is told line by line. A file of our own comes back as it went.
 */
public final class BpmnImport {

    private final BpmnRemarks remarks = new BpmnRemarks();
    private final BpmnTexts texts = new BpmnTexts(remarks);
    private final BpmnRegister register;
    private final BpmnFile file;
    private final BpmnWays ways;
    private final BpmnActors actors;
    private final Map<String, UUID> ids = new HashMap<>();

    private BpmnImport(byte[] bytes, BpmnRegister register) {
        this.register = register;
        file = BpmnFile.of(XmlTree.read(bytes), remarks);
        if (file.steps().isEmpty()) {
            throw new FileRefused(FileProblem.NO_STEPS);
        }
        if (file.steps().size() > ChainDrafting.MOST_STEPS) {
            throw new FileRefused(FileProblem.TOO_MANY_STEPS, String.valueOf(file.steps().size()));
        }
        ways = BpmnWays.of(file, remarks);
        actors = new BpmnActors(file, register, remarks);
    }

    /** @throws FileRefused if it is no BPMN file, damaged, hostile, or no chain at all */
    public static BpmnRead read(byte[] file, BpmnRegister register) {
        return new BpmnImport(file, register).read();
    }

    private BpmnRead read() {
        var steps = new ArrayList<Step>();
        var taken = new HashSet<UUID>();
        for (FlowNode node : file.steps()) {
            var own = OwnTerms.of(node.xml(), "step", remarks).orElse(null);
            var id = id(node, own);
            // A task that was copied in another tool has its first one's terms with it.
            id = taken.add(id) ? id : derived(node.id());
            taken.add(id);
            ids.put(node.id(), id);
            steps.add(step(id, node, own));
        }
        var flows = ways.all().stream().map(this::flow).toList();
        var chain = file.processes().stream().flatMap(process -> OwnTerms.of(process, "chain", remarks).stream()).findFirst();
        var services = chain.map(OwnTerms::services).orElse(List.of()).stream().filter(register.services()).toList();
        var content = new ChainContent(steps, flows, chain.map(OwnTerms::segments).orElse(List.of()), services);
        var facts = chain.map(OwnTerms::facts).orElse(null);
        var told = remarks.told();
        return new BpmnRead(facts, file.name(), content, told, remarks.count() - told.size());
    }

    private Step step(UUID id, FlowNode node, @Nullable OwnTerms own) {
        var name = texts.shown(node.xml().attribute("name"), own == null ? null : own.words("name"), node.xml());
        if (name == null) {
            remarks.add(BpmnRemark.Kind.NAMELESS, node.xml());
            name = texts.both(node.id(), node.xml());
        }
        var responsible = actors.of(node, own, texts);
        boolean entry = ways.isEntry(node) || own == null && !file.isReached(node);
        boolean exit = ways.isExit(node) || own == null && file.leaving(node).isEmpty();
        return own == null ? new Step(id, name, responsible.actor(), responsible.place(), null, entry, exit, null, null, null, null)
                : new Step(id, name, responsible.actor(), responsible.place(), service(own), entry, exit, own.cost(), own.volume(), own.words("measure"), own.words("jointTarget"));
    }

    private @Nullable String service(OwnTerms own) {
        var code = own.service();
        if (code != null && !register.services().test(code)) {
            remarks.add(BpmnRemark.Kind.UNKNOWN_SERVICE, own.node(), code);
            return null;
        }
        return code;
    }

    private Flow flow(BpmnWays.Way way) {
        var terms = way.terms().xml();
        var own = OwnTerms.of(terms, "flow", remarks).orElse(null);
        var said = way.sequences().stream().map(sequence -> BpmnRemarks.plain(sequence.xml().attribute("name"))).filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
        var condition = texts.shown(said, own == null ? null : own.words("condition"), terms);
        return new Flow(of(way.from()), of(way.to()), condition, own == null ? null : own.maxTime(), own == null ? null : own.words("information"),
                own == null ? null : own.payer());
    }

    private UUID of(FlowNode step) {
        return Objects.requireNonNull(ids.get(step.id()));
    }

    /** The step's own id; for other tools' tasks one that follows from theirs, so that a later file of the same process changes the same steps. */
    private static UUID id(FlowNode node, @Nullable OwnTerms own) {
        return Optional.ofNullable(own).map(OwnTerms::id).orElseGet(() -> derived(node.id()));
    }

    private static UUID derived(String id) {
        return UUID.nameUUIDFromBytes(("bpmn:" + id).getBytes(StandardCharsets.UTF_8));
    }
}
