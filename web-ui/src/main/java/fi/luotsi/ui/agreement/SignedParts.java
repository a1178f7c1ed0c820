package fi.luotsi.ui.agreement;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.agreement.life.Life;
import fi.luotsi.agreement.life.LifeEvent.Signed;
import fi.luotsi.negotiation.Party;

/**
 * The signatures: room for them on the paper that is signed, and in the copy for everybody who has signed.
 *
 * @param life null on the paper that is signed
 */
record SignedParts(PaperTerms terms, List<Block.Party> parties, @Nullable Life life) {

    Block block(String number) {
        var title = PaperText.of(terms.label("paper.signatures"));
        if (life == null || !life.isSignedByBoth()) {
            return new Block.Signing(number, title, parties);
        }
        return new Block.Points(number, title, signatures(life));
    }

    private List<PaperText> signatures(Life concluded) {
        return concluded.facts().order().stream().flatMap(party -> concluded.signature(party).stream()).map(this::signed).toList();
    }

    private PaperText signed(Signed signed) {
        var party = parties.get(signed.party() == Party.ORGANIZER ? 0 : 1).name();
        return PaperText.of(terms.label("paper.signed", party.text(), signed.signer(), signed.right(), terms.texts().formats().date(signed.day())));
    }
}
