package fi.luotsi.house;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The product's own classes: not its tests, and not the tests' jar that other modules borrow from. */
class ProductCode implements ImportOption {

    @Override
    public boolean includes(Location location) {
        return !isOfTests(location.asURI().toString());
    }

    static boolean isOfTests(String place) {
        return place.contains("/test-classes/") || place.contains("-tests.jar");
    }
}
