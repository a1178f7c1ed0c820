package fi.luotsi.indicator;

import java.time.Year;

/** Names one observation: there is one value for an indicator, region, year and gender. */
public record ObservationId(IndicatorId indicator, RegionCode region, Year year, Gender gender) {

    /** Of all residents together. */
    public static ObservationId total(IndicatorId indicator, RegionCode region, Year year) {
        return new ObservationId(indicator, region, year, Gender.TOTAL);
    }

    /**
     * Reads back what {@link #toString} wrote, for addresses and stored references.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static ObservationId parse(String text) {
        String[] parts = text.split("~", -1);
        if (parts.length != 4 || !parts[2].matches("[0-9]{4}")) {
            throw new IllegalArgumentException("An observation is named by indicator~region~year~gender");
        }
        return new ObservationId(new IndicatorId(Integer.parseInt(parts[0])), new RegionCode(parts[1]), Year.parse(parts[2]),
                Gender.valueOf(parts[3]));
    }

    /** {@code 3563~HVA-15~2024~TOTAL}. */
    @Override
    public String toString() {
        return indicator + "~" + region + "~" + year + "~" + gender;
    }
}
