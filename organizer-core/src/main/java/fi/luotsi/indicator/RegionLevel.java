package fi.luotsi.indicator;

import java.util.Optional;

/** What kind of area a region is. The category is Sotkanet's word for it, and the first part of a region's code. */
public enum RegionLevel {
    COUNTRY("MAA"),
    /** Maakunta. */
    COUNTY("MAAKUNTA"),
    /** Hyvinvointialue, Helsinki and Åland among them. */
    WELLBEING_SERVICES_COUNTY("HVA"),
    MUNICIPALITY("KUNTA"),
    /** Any other division Sotkanet counts by; comes with its list of regions only. */
    OTHER("");

    private final String category;

    RegionLevel(String category) {
        this.category = category;
    }

    public String category() {
        return category;
    }

    /** The level of a category as files write it, in either case; {@code HYVINVOINTIALUE} is {@code HVA}. */
    public static Optional<RegionLevel> of(String category) {
        if (category.equalsIgnoreCase("HYVINVOINTIALUE")) {
            return Optional.of(WELLBEING_SERVICES_COUNTY);
        }
        for (RegionLevel level : values()) {
            if (level != OTHER && level.category.equalsIgnoreCase(category)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
