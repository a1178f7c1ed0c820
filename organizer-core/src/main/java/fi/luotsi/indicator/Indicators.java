package fi.luotsi.indicator;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.Tenancy;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The indicators and regions that observations may be of. Everybody reads them; administrators and the installation keep them. */
@Service
@Transactional(readOnly = true)
public class Indicators {

    private final IndicatorRows rows;
    private final Tenancy tenancy;

    Indicators(IndicatorRows rows, Tenancy tenancy) {
        this.rows = rows;
        this.tenancy = tenancy;
    }

    /** Whether the person may keep indicators and regions and import observations. */
    public static boolean mayKeep(Acting acting) {
        return switch (acting) {
            case Acting.Installation _ -> true;
            case Acting.Calendar _, Acting.Post _, Acting.Public _ -> false;
            case Acting.Person person -> person.role() == Role.ADMINISTRATOR;
        };
    }

    public Optional<Indicator> byId(Acting acting, IndicatorId id) {
        tenancy.enter(acting);
        return rows.indicator(id);
    }

    /** By topic and id, each with the number of its observations. */
    public List<ListedIndicator> all(Acting acting) {
        tenancy.enter(acting);
        return rows.listed();
    }

    /** Regions that have an observation of the indicator, by level and name. */
    public List<Region> regionsOf(Acting acting, IndicatorId id) {
        tenancy.enter(acting);
        return rows.regionsOf(id);
    }

    /** All regions, by level and name. */
    public List<Region> regions(Acting acting) {
        tenancy.enter(acting);
        return rows.regions();
    }

    /** Enters indicators or corrects those with the same ids. */
    @Transactional
    public void keep(Acting acting, List<Indicator> indicators) {
        tenancy.enter(acting);
        indicators.forEach(rows::keep);
    }

    /** Enters regions or corrects those with the same codes. */
    @Transactional
    public void keepRegions(Acting acting, List<Region> regions) {
        tenancy.enter(acting);
        regions.forEach(rows::keep);
    }

    /** An indicator and how many observations there are of it. */
    public record ListedIndicator(Indicator indicator, long observations, int firstYear, int lastYear) {}
}
