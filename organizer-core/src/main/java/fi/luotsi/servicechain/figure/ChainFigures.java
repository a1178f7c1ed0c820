package fi.luotsi.servicechain.figure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.servicechain.ChainId;
import fi.luotsi.servicechain.ServiceChains;

/**
 * Figures of steps by year. Files bring them all or not at all, each as a batch that can be undone; what an earlier batch said of the
 * same step and year then holds again.
 */
@Service
@Transactional
public class ChainFigures {

    private static final int SHOWN = 200;

    private final FigureRows rows;
    private final ServiceChains chains;
    private final Tenancy tenancy;
    private final Clock clock;

    ChainFigures(FigureRows rows, ServiceChains chains, Tenancy tenancy, Clock clock) {
        this.rows = rows;
        this.chains = chains;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** The years of which files have brought something, the latest first. */
    @Transactional(readOnly = true)
    public List<Integer> years(Acting.Person acting, ChainId chain) {
        tenancy.enter(acting);
        return rows.holding(chain).stream().map(Figure::year).distinct().sorted(java.util.Comparator.reverseOrder()).toList();
    }

    @Transactional(readOnly = true)
    public YearFigures of(Acting.Person acting, ChainId chain, int year) {
        tenancy.enter(acting);
        return YearFigures.of(year, rows.holding(chain));
    }

    /** What the file would change, or everything that is wrong in it. */
    @Transactional(readOnly = true)
    public FigureOutcome check(Acting.OrganizerStaff acting, String text, Map<String, FigureColumn> heads) {
        enter(acting);
        var named = named(acting);
        var read = FigureReading.read(text.getBytes(StandardCharsets.UTF_8), heads, named);
        if (!read.errors().isEmpty()) {
            return refused(read.errors());
        }
        var holding = new HashMap<ChainId, List<Figure>>();
        return new FigureOutcome.Checked(read.figures().stream().map(figure -> {
            var head = named.head(figure.chain());
            var content = named.content(head);
            var now = YearFigures.of(figure.year(), holding.computeIfAbsent(figure.chain(), rows::holding));
            return new FigureChange(figure, head.name(), content.number(figure.step()), content.step(figure.step()).orElseThrow(), now.volume(figure.step()), now.cost(figure.step()));
        }).toList());
    }

    /** Saves every row of the file as one batch, or nothing. */
    public FigureOutcome save(Acting.OrganizerStaff acting, String fileName, String text, Map<String, FigureColumn> heads) {
        enter(acting);
        var read = FigureReading.read(text.getBytes(StandardCharsets.UTF_8), heads, named(acting));
        if (!read.errors().isEmpty()) {
            return refused(read.errors());
        }
        rows.save(UUID.randomUUID(), acting.organizer(), fileName, sha256(text), read.figures(), now(), acting.name());
        return new FigureOutcome.Saved(read.figures().size());
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<FigureBatch> batches(Acting.OrganizerStaff acting) {
        enter(acting);
        return rows.batches(SHOWN);
    }

    /** Its figures hold no longer; what they replaced does again. */
    public void undo(Acting.OrganizerStaff acting, UUID batch) {
        enter(acting);
        if (!rows.undo(batch, now(), acting.name())) {
            throw new NotFound(batch);
        }
    }

    private NamedChains named(Acting.OrganizerStaff acting) {
        return new NamedChains(chains.newest(acting), head -> chains.version(acting, head.chain(), head.number()).content());
    }

    private static FigureOutcome refused(List<FigureError> errors) {
        boolean more = errors.size() > FigureReading.MOST_ERRORS;
        return new FigureOutcome.Refused(more ? List.copyOf(errors.subList(0, FigureReading.MOST_ERRORS)) : List.copyOf(errors), more);
    }

    private void enter(Acting.OrganizerStaff acting) {
        tenancy.enter(acting);
        if (!ServiceChains.mayDraw(acting)) {
            throw new NotFound("figures of service chains");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
