package fi.luotsi.funding.projection;

/** Parameter sets the tests share. All numbers are made up. */
final class Examples {

    /** Two packages with numbers that can be followed by hand: each costs 2 000 a quarter at the start, half of it fixed. */
    static final String BY_HAND = """
            {"packages": ["Lastensuojelu", "Ikäihmiset"], "T": 5, "lam0": [100, 200], "growth": 0, "v": [10, 5], "fshare": 0.5, "infl": 0,
             "mu": [0.5, 0.25], "delta": [0.1, 0], "Q0": [40, 0], "tau": [[0, 0.1], [0, 0]], "qlimit": 0.3, "w": [0.75, 0.25], "u": [0.25, 0.75],
             "sigma": 0, "alpha": 0.5, "rho": 0.5, "cap_tr": 0.05, "delay": 1}""";

    static final String THREE = """
            {"packages": ["Lastensuojelu", "Lasten- ja nuorisopsykiatria", "Ikäihmisten palvelut"], "T": 12, "lam0": [900, 600, 5200],
             "growth": [0.03, 0.05, 0.02], "v": [14000, 6500, 9000], "fshare": [0.35, 0.4, 0.3], "infl": 0.025, "mu": [0.85, 0.5, 0.7],
             "delta": [0.02, 0.04, 0.03], "Q0": [120, 260, 900], "tau": [[0, 0.1, 0], [0.12, 0, 0], [0, 0, 0.02]], "w": [0.4, 0.35, 0.25],
             "u": [0.2, 0.15, 0.65], "sigma": 0.08, "alpha": 0.7, "rho": 0.15, "cap_tr": 0.01, "delay": 2}""";

    /** Small volumes, strong shocks, transfers at once: every branch is taken. */
    static final String ROUGH = """
            {"packages": ["a", "b", "c", "d"], "T": 8, "lam0": [60, 25, 300, 12], "growth": 0, "v": [1000, 2500, 700, 9000],
             "fshare": [0.2, 0.5, 0.1, 0.6], "infl": 0, "mu": [0.2, 0.9, 0, 1], "delta": 0.05, "Q0": [80, 0, 10, 30],
             "tau": [[0, 0.3, 0, 0], [0, 0, 0.4, 0], [0, 0, 0, 0.05], [0.1, 0, 0, 0]], "qlimit": 0.3, "w": [0.25, 0.25, 0.25, 0.25],
             "u": [0.7, 0.1, 0.1, 0.1], "sigma": [0.2, 0.3, 0.1, 0.4], "phi": 0.8, "c": 0.6, "alpha": 0.2, "rho": 0.5, "cap_tr": 0.2,
             "delay": 0, "deadband": 0.01, "total_factor": 0.95, "frames": [0.2, 0.2, 0.4, 0.2], "tol": 0.02}""";

    private Examples() {}

    static Parameters byHand() {
        return ParameterFile.read(BY_HAND);
    }

    static Parameters three() {
        return ParameterFile.read(THREE);
    }

    static Parameters rough() {
        return ParameterFile.read(ROUGH);
    }

    /** One package whose every case costs one euro, nothing fixed. */
    static Parameters single(double demand, double leaving, double totalFactor) {
        return ParameterFile.read("""
                {"packages": ["a"], "T": 80, "lam0": [%s], "growth": 0, "v": 1, "fshare": 0, "infl": 0, "mu": 0, "delta": %s, "Q0": 0, "tau": 0,
                 "w": [1], "u": [1], "sigma": 0, "alpha": 1, "rho": 1, "cap_tr": 0, "delay": 0, "total_factor": %s}"""
                .formatted(demand, leaving, totalFactor));
    }
}
