package fi.luotsi.reference;

import fi.luotsi.acting.Acting;
import fi.luotsi.catalogue.ServicePackage;
import fi.luotsi.catalogue.ServicePackages;
import fi.luotsi.indicator.Indicators;
import fi.luotsi.indicator.Region;
import fi.luotsi.indicator.RegionCode;
import fi.luotsi.indicator.RegionLevel;
import fi.luotsi.catalogue.Words;
import fi.luotsi.organizer.County;
import fi.luotsi.organizer.LanguageStatus;
import fi.luotsi.organizer.Municipality;
import fi.luotsi.organizer.Organizer;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.organizer.OrganizerKind;
import fi.luotsi.organizer.Organizers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Organizers, counties, municipalities, the regions they make, and service packages. */
@Component
class ShippedRegisters {

    static final ShippedFile ORGANIZERS = new ShippedFile("/fi/luotsi/organizer/data/organizers.csv");
    static final ShippedFile COUNTIES = new ShippedFile("/fi/luotsi/organizer/data/maakunnat.csv");
    static final ShippedFile MUNICIPALITIES = new ShippedFile("/fi/luotsi/organizer/data/municipalities_finland_2026.csv");
    static final ShippedFile PACKAGES = new ShippedFile("/fi/luotsi/catalogue/data/service_packages.csv");

    private static final String SOURCE = "Tilastokeskus, alueluokitukset 2026, CC BY 4.0; väkiluku 2024 valtiovarainministeriön rahoituslaskelmasta 2026";

    private final Organizers organizers;
    private final ServicePackages packages;
    private final Indicators indicators;

    ShippedRegisters(Organizers organizers, ServicePackages packages, Indicators indicators) {
        this.organizers = organizers;
        this.packages = packages;
        this.indicators = indicators;
    }

    void loadOrganizers(Acting acting) {
        var all = ORGANIZERS.rows(ShippedRegisters::organizer);
        all.forEach(organizers::register);
        indicators.keepRegions(acting, all.stream().filter(organizer -> organizer.kind() != OrganizerKind.JOINT_AUTHORITY)
                .map(organizer -> region(RegionLevel.WELLBEING_SERVICES_COUNTY, organizer.code(), organizer.name())).toList());
    }

    /** After the organizers, whose languages follow from their municipalities. */
    void loadDivision(Acting acting) {
        var counties = COUNTIES.rows(cells -> new County(cells.apply("maakunta_code"),
                new Words(cells.apply("maakunta_name_fi"), cells.apply("maakunta_name_sv"), cells.apply("maakunta_name_en")),
                cells.apply("planned_maakunta_2019_reform").equals("yes")));
        var municipalities = MUNICIPALITIES.rows(ShippedRegisters::municipality);
        organizers.divide(counties, municipalities);
        var regions = new ArrayList<Region>();
        regions.add(new Region(RegionCode.FINLAND, RegionLevel.COUNTRY, new Words("Koko maa", "Hela landet", "Whole country")));
        counties.forEach(county -> regions.add(region(RegionLevel.COUNTY, county.code(), county.name())));
        municipalities.forEach(one -> regions.add(region(RegionLevel.MUNICIPALITY, one.code(), new Words(one.nameFi(), one.nameSv(), one.nameFi()))));
        indicators.keepRegions(acting, regions);
    }

    void loadPackages() {
        packages.keep(PACKAGES.rows(cells -> new ServicePackage(cells.apply("code"), cells.apply("scheme"), present(cells.apply("parent_code")),
                new Words(cells.apply("name_fi"), present(cells.apply("name_sv")).orElse(null), cells.apply("name_en")), status(cells.apply("status")), cells.apply("source"))));
    }

    private static Organizer organizer(ShippedFile.Cells cells) {
        String code = cells.apply("organizer_code");
        var kind = switch (cells.apply("organizer_type")) {
            case "wellbeing_services_county" -> OrganizerKind.WELLBEING_SERVICES_COUNTY;
            case "city_organizer" -> OrganizerKind.CITY;
            case "joint_authority_specialised_care" -> OrganizerKind.JOINT_AUTHORITY;
            case "autonomous_region_outside_reform" -> OrganizerKind.SELF_GOVERNING_PROVINCE;
            default -> throw new IllegalArgumentException("No kind of organizer: " + cells.apply("organizer_type"));
        };
        var population = cells.apply("population_2024_vm");
        return new Organizer(id(code), code, kind, new Words(cells.apply("name_fi"), cells.apply("name_sv"), cells.apply("name_en")),
                population.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(population)),
                // HUS has no municipalities to derive it from; its members, the counties of Uusimaa and Helsinki, make it bilingual.
                kind == OrganizerKind.JOINT_AUTHORITY, SOURCE);
    }

    /** The same on every installation. */
    private static OrganizerId id(String code) {
        return new OrganizerId(UUID.nameUUIDFromBytes(("luotsi/organizer/" + code).getBytes(StandardCharsets.UTF_8)));
    }

    private static Municipality municipality(ShippedFile.Cells cells) {
        var languages = switch (cells.apply("language_status_fi")) {
            case "Yksikielinen suomenkielinen kunta" -> LanguageStatus.FINNISH;
            case "Yksikielinen ruotsinkielinen kunta" -> LanguageStatus.SWEDISH;
            case "Kaksikielinen kunta, jossa enemmistön kieli on suomi" -> LanguageStatus.BILINGUAL_MAJORITY_FINNISH;
            case "Kaksikielinen kunta, jossa enemmistön kieli on ruotsi" -> LanguageStatus.BILINGUAL_MAJORITY_SWEDISH;
            default -> throw new IllegalArgumentException("No language status: " + cells.apply("language_status_fi"));
        };
        return new Municipality(cells.apply("municipality_code"), cells.apply("name_fi"), cells.apply("name_sv"), languages,
                cells.apply("maakunta_code"), cells.apply("wsc_code"));
    }

    private static ServicePackage.Status status(String word) {
        return switch (word) {
            case "verified" -> ServicePackage.Status.VERIFIED;
            case "name_verified" -> ServicePackage.Status.NAME_VERIFIED;
            case "recalled_unverified" -> ServicePackage.Status.RECALLED;
            default -> throw new IllegalArgumentException("No status of a name: " + word);
        };
    }

    private static Region region(RegionLevel level, String code, Words name) {
        return new Region(RegionCode.of(level, code), level, name);
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
