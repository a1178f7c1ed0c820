package fi.luotsi.servicechain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.Tenancy;

/** Reading service chains: published versions by the organizer's staff and its providers, drafts by its administrators. */
@Service
@Transactional(readOnly = true)
public class ServiceChains {

    private final ChainRows rows;
    private final Tenancy tenancy;
    private final Clock clock;

    ServiceChains(ChainRows rows, Tenancy tenancy, Clock clock) {
        this.rows = rows;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Whether the person draws up and publishes chains. */
    public static boolean mayDraw(Acting acting) {
        return acting instanceof Acting.OrganizerStaff staff && staff.role() == Role.ADMINISTRATOR;
    }

    /** Of each chain the newest version the person may see, by name. */
    public List<ChainHead> newest(Acting.Person acting) {
        tenancy.enter(acting);
        return rows.heads().stream().collect(Collectors.groupingBy(ChainHead::chain, java.util.LinkedHashMap::new,
                Collectors.maxBy(Comparator.comparingInt(ChainHead::number)))).values().stream().flatMap(Optional::stream).toList();
    }

    /** The same versions with what they consist of. */
    public List<ChainVersion> whole(Acting.Person acting, List<ChainHead> heads) {
        tenancy.enter(acting);
        return rows.versions(heads);
    }

    /**
     * Every version of a chain the person may see, the newest first.
     *
     * @throws NotFound where there is none
     */
    public List<ChainHead> versions(Acting.Person acting, ChainId chain) {
        tenancy.enter(acting);
        var heads = rows.heads(chain).reversed();
        if (heads.isEmpty()) {
            throw new NotFound(chain);
        }
        return heads;
    }

    /** @throws NotFound where the person may see no such version */
    public ChainVersion version(Acting.Person acting, ChainId chain, int number) {
        return versions(acting, chain).stream().filter(head -> head.number() == number).findFirst().map(rows::version)
                .orElseThrow(() -> new NotFound(chain + " " + number));
    }

    /** @throws NotFound where no such version was published */
    public ChainHead published(Acting.Person acting, ChainId chain, int number) {
        return versions(acting, chain).stream().filter(head -> head.number() == number && !head.isDraft()).findFirst()
                .orElseThrow(() -> new NotFound(chain + " " + number));
    }

    /** The newest published version that has begun; empty where none has. */
    public Optional<ChainHead> inForce(Acting.Person acting, ChainId chain) {
        var today = LocalDate.now(clock);
        return versions(acting, chain).stream().filter(head -> head.validFrom() != null && !head.isDraft() && !head.validFrom().isAfter(today)).findFirst();
    }
}
