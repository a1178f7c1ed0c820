package fi.luotsi.web.config;

/** Which law's words the pages speak: those of the county reform of 2019 or those of the law in force since 2023. */
public enum TermSet implements Coded {
    MAAKUNTA_2019("maakunta-2019"),
    HYVINVOINTIALUE_2023("hyvinvointialue-2023");

    private final String code;

    TermSet(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
