package fi.luotsi.organizer;

/** What sort of body organizes services. */
public enum OrganizerKind {
    /** One of the 21 since 2023 (611/2021). */
    WELLBEING_SERVICES_COUNTY,
    /** A city that organizes for its own residents: Helsinki. */
    CITY,
    /** A body of several organizers for specialised care: HUS. */
    JOINT_AUTHORITY,
    /** A county as the reform of 2017–2019 planned it. */
    COUNTY_2019,
    /** Åland, outside the reform. */
    SELF_GOVERNING_PROVINCE
}
