package fi.luotsi.web.demo;

/** The cases a newcomer looks around in. */
public interface DemoCases {

    /** Makes the cases and their accounts where they are missing; leaves what is there as it is. */
    void load();
}
