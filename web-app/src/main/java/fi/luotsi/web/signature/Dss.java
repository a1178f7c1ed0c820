package fi.luotsi.web.signature;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;

/** The signing library as the house uses it. */
final class Dss {

    private Dss() {}

    /** Goes nowhere: certificates and revocations that a file points at are not fetched, whatever address it names. */
    static CertificateVerifier offline() {
        var verifier = new CommonCertificateVerifier(true);
        verifier.setAIASource(null);
        verifier.setOcspSource(null);
        verifier.setCrlSource(null);
        verifier.setCheckRevocationForUntrustedChains(false);
        verifier.setAlertOnMissingRevocationData(new SilentOnStatusAlert());
        return verifier;
    }

    /** Compares objects, and never draws a page to compare pictures. */
    static IPdfObjFactory objects() {
        var finder = new DefaultPdfDifferencesFinder();
        finder.setMaximalPagesAmountForVisualComparison(0);
        var objects = new PdfBoxNativeObjectFactory();
        objects.setPdfDifferencesFinder(finder);
        return objects;
    }
}
