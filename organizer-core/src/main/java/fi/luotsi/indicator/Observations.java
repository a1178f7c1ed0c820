package fi.luotsi.indicator;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has been observed. Statistics are public: every role reads all of them. */
@Service
@Transactional(readOnly = true)
public class Observations {

    private final ObservationRows rows;
    private final Tenancy tenancy;

    Observations(ObservationRows rows, Tenancy tenancy) {
        this.rows = rows;
        this.tenancy = tenancy;
    }

    /** The newest year's value of all residents together: what a target's baseline begins with. */
    public Optional<Observation> latest(Acting acting, IndicatorId indicator, RegionCode region) {
        tenancy.enter(acting);
        return rows.latest(indicator, region);
    }

    public Optional<Observation> byId(Acting acting, ObservationId id) {
        tenancy.enter(acting);
        return rows.byId(id);
    }

    /** An indicator's values in one region, oldest year first. */
    public List<Observation> series(Acting acting, IndicatorId indicator, RegionCode region) {
        tenancy.enter(acting);
        return rows.page(indicator, Optional.of(region), ObservationOrder.USUAL, 0, Integer.MAX_VALUE);
    }

    /**
     * A page of an indicator's values, by region and year.
     *
     * @param region only this one, or all of them
     * @param page   from 0 on
     * @param size   values on a page
     */
    public List<Observation> page(Acting acting, IndicatorId indicator, Optional<RegionCode> region, int page, int size) {
        return page(acting, indicator, region, ObservationOrder.USUAL, page, size);
    }

    /** As {@link #page(Acting, IndicatorId, Optional, int, int)}, in another order. */
    public List<Observation> page(Acting acting, IndicatorId indicator, Optional<RegionCode> region, ObservationOrder order, int page, int size) {
        tenancy.enter(acting);
        return rows.page(indicator, region, order, Math.multiplyExact(page, size), size);
    }

    public long count(Acting acting, IndicatorId indicator, Optional<RegionCode> region) {
        tenancy.enter(acting);
        return rows.count(indicator, region);
    }

    /** Hands over an indicator's values one by one, however many they are, by region and year. */
    public void each(Acting acting, IndicatorId indicator, Optional<RegionCode> region, Consumer<Observation> taker) {
        tenancy.enter(acting);
        rows.each(indicator, region, taker);
    }
}
