/**
 * The register of providers: public business enterprises, companies, associations and foundations.
 */
@ApplicationModule(allowedDependencies = {"acting", "catalogue"})
@NullMarked
package fi.luotsi.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
