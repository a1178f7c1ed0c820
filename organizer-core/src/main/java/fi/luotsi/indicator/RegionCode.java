package fi.luotsi.indicator;

/**
 * Names a region to every other part of the system: category and number, because the numbers alone repeat
 * ({@code MAAKUNTA-01} is Uusimaa, {@code HVA-01} is Itä-Uusimaa).
 *
 * @param value for example {@code MAA-FI}, {@code MAAKUNTA-01}, {@code HVA-15}, {@code KUNTA-091}
 */
public record RegionCode(String value) {

    public static final RegionCode FINLAND = new RegionCode("MAA-FI");

    public RegionCode {
        if (!value.matches("[A-ZÅÄÖ0-9_]{1,40}-[A-Za-z0-9_]{1,20}")) {
            throw new IllegalArgumentException("A region is named by category and number");
        }
    }

    public static RegionCode of(RegionLevel level, String number) {
        return new RegionCode(level.category() + "-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
