package fi.luotsi.web.sweep;

import java.util.List;

import fi.luotsi.funding.projection.Parameter;
import fi.luotsi.funding.projection.ParameterFile;
import fi.luotsi.funding.projection.Parameters;
import fi.luotsi.funding.projection.Sampling;
import fi.luotsi.funding.projection.SweepAxis;
import fi.luotsi.funding.projection.SweepGrid;
import fi.luotsi.funding.projection.Variation;
import fi.luotsi.negotiation.sweep.SweepRequest;

/** A sweep of three points that is done in a moment. */
public final class SmallSweep {

    private static final Parameters PARAMETERS = ParameterFile.read("""
            {"packages": ["Lastensuojelu", "Ikäihmiset"], "T": 4, "lam0": [900, 5200], "growth": 0.02, "v": [14000, 9000], "fshare": 0.3, "infl": 0.025,
             "mu": [0.8, 0.7], "delta": 0.03, "Q0": [120, 900], "tau": [[0, 0.1], [0, 0.02]], "w": [0.6, 0.4], "u": [0.3, 0.7], "sigma": 0.08,
             "alpha": 0.7, "rho": 0.15, "cap_tr": 0.01, "delay": 2}""");

    private SmallSweep() {}

    public static SweepRequest named(String name) {
        return new SweepRequest(name, null, PARAMETERS, Sampling.of(3, 20),
                new SweepGrid(List.of(new SweepAxis(Parameter.ALIGNMENT, Variation.Kind.SET, List.of(0.0, 0.5, 1.0)))));
    }
}
