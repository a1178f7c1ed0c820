package fi.luotsi.web.chain;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import fi.luotsi.catalogue.ServicePackage;
import fi.luotsi.catalogue.ServicePackages;
import fi.luotsi.ui.table.Texts;

/** The names of services and their packages, for choices and for what names a code. */
@Component
class Catalogue {

    private final ServicePackages packages;

    Catalogue(ServicePackages packages) {
        this.packages = packages;
    }

    /** By code, in the order of the groupings. */
    Map<String, String> names(Texts texts) {
        var names = new LinkedHashMap<String, String>();
        packages.all().forEach(one -> names.put(one.code(), texts.in(one.name())));
        return names;
    }

    boolean knows(String code) {
        return packages.byCode(code).map(ServicePackage::code).isPresent();
    }
}
