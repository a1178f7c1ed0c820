package fi.luotsi.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The groupings of services and their packages. Public: whoever asks gets the same answer. */
@Service
@Transactional(readOnly = true)
public class ServicePackages {

    /** The three packages of the exercise that Uusimaa held in 2018–2019. */
    public static final String UUSIMAA_EXERCISE = "uusimaa2019_exercise";

    private final ServicePackageRows rows;

    ServicePackages(ServicePackageRows rows) {
        this.rows = rows;
    }

    /** By grouping and code. */
    public List<ServicePackage> all() {
        return rows.all();
    }

    /** The packages of one grouping by code; empty for a grouping we do not have. */
    public List<ServicePackage> ofScheme(String scheme) {
        return rows.ofScheme(scheme);
    }

    public Optional<ServicePackage> byCode(String code) {
        return rows.byCode(code);
    }

    /** Enters packages or corrects those with the same codes. A parent comes before its parts. */
    @Transactional
    public void keep(List<ServicePackage> packages) {
        packages.forEach(rows::keep);
    }
}
