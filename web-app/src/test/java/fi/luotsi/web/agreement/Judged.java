package fi.luotsi.web.agreement;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says of a file. */
final class Judged {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Judged() {}

    /** Every rule of the standard that the file breaks, each with an example. */
    static List<String> broken(byte[] file, PDFAFlavour standard) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(file), standard); var judge = foundry.createValidator(standard, false)) {
            return judge.validate(parser).getTestAssertions().stream().filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
                    .map(found -> found.getRuleId().getClause() + "-" + found.getRuleId().getTestNumber() + ": " + found.getMessage() + " at " + found.getLocation().getContext()).distinct().limit(20).toList();
        }
    }
}
