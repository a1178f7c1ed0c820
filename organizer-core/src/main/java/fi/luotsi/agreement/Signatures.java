package fi.luotsi.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.AgreementRoom.Entered;
import fi.luotsi.agreement.life.LifeCommand;
import fi.luotsi.agreement.life.LifeEvent;
import fi.luotsi.agreement.signature.Seal;
import fi.luotsi.agreement.signature.SignatureProvider;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.notice.bell.Occasion;

/** Signing by those who have the right to, in the order that was proposed, once every line of the gate is green. */
@Service
@Transactional
public class Signatures {

    private final AgreementRoom room;
    private final Agreements agreements;
    private final DocumentRows documents;
    private final Signers signers;
    private final SignatureProvider provider;
    private final ObjectProvider<Concluded> concluded;

    Signatures(AgreementRoom room, Agreements agreements, DocumentRows documents, Signers signers, SignatureProvider provider, ObjectProvider<Concluded> concluded) {
        this.room = room;
        this.agreements = agreements;
        this.documents = documents;
        this.signers = signers;
        this.provider = provider;
        this.concluded = concluded;
    }

    /** The right by which the person can sign now: its party is the next, and the gate is open. */
    public Optional<SigningRight> turnOf(Acting.Person acting, NegotiationId id) {
        var head = room.head(acting, id);
        return room.version(id).flatMap(version -> version.life().nextSigner(room.today())).flatMap(party -> signers.rightOf(acting, head, party));
    }

    /**
     * Signs the paper that was proposed, in each of its languages.
     *
     * @throws AgreementRefused naming the rules
     * @throws AgreementChangedMeanwhile where something happened since
     */
    public AgreementVersion sign(Acting.Person acting, NegotiationId id, int seen) {
        var entered = room.enter(acting, id, seen);
        var right = requireTurn(acting, entered);
        AgreementRefused.unless(agreements.gate(acting, id).stream().allMatch(GateLine::isGreen), AgreementRule.GATE_IS_GREEN);
        var event = new LifeEvent.Signed(right.party(), acting.name() + ", " + right.title(), right.source(), room.today(), room.hand(acting));
        sealed(acting, entered, right, event);
        var signed = room.take(acting, entered, event, null);
        if (signed.life().isSignedByBoth()) {
            concluded.orderedStream().forEach(one -> one.concluded(acting, entered.head(), signed));
            room.ring(entered.head(), Occasion.AGREEMENT_CONCLUDED);
        } else {
            signers.call(entered.head(), signed);
        }
        return signed;
    }

    /** Will not sign: the signatures made so far are void, and everybody is told. */
    public AgreementVersion refuse(Acting.Person acting, NegotiationId id, int seen, String reason) {
        var entered = room.enter(acting, id, seen);
        var right = requireTurn(acting, entered);
        Proposals.requireReason(reason);
        var refused = room.take(acting, entered, new LifeEvent.SigningRefused(right.party(), acting.name() + ", " + right.title(), reason.strip(), room.today(), room.hand(acting)),
                reason.strip());
        room.ring(entered.head(), Occasion.AGREEMENT_SIGNING_REFUSED);
        return refused;
    }

    private SigningRight requireTurn(Acting.Person acting, Entered entered) {
        var life = entered.version().life();
        AgreementRefused.unless(life.allows(LifeCommand.SIGN, room.today()), AgreementRule.SIGNER_IS_NEXT);
        var next = life.nextSigner(room.today()).orElseThrow();
        var held = signers.rightOf(acting, entered.head(), next);
        if (held.isEmpty()) {
            AgreementRefused.unless(signers.rightOf(acting, entered.head(), next.other()).isEmpty(), AgreementRule.SIGNER_IS_NEXT);
            AgreementRefused.unless(false, AgreementRule.SIGNER_HAS_THE_RIGHT);
        }
        return held.orElseThrow();
    }

    private void sealed(Acting.Person acting, Entered entered, SigningRight right, LifeEvent.Signed event) {
        var version = entered.version();
        int place = version.life().facts().order().indexOf(right.party()) + 1;
        int attempt = 1 + (int) version.life().events().stream().filter(LifeEvent.SigningRefused.class::isInstance).count();
        for (Locale language : Proposals.LANGUAGES) {
            var unsigned = before(version.documents(), language.getLanguage(), place, attempt);
            var seal = new Seal(idOf(entered.head(), right.party()), nameOf(entered.head(), right.party(), language), acting.name(), right.title(), right.source(), event.hand().at(), place, language);
            documents.insert(version, entered.head(), language.getLanguage(), place, attempt, provider.sign(documents.bytes(version.agreement(), unsigned.sha256()), seal), room.now());
        }
    }

    private static KeptDocument before(List<KeptDocument> documents, String language, int place, int attempt) {
        return documents.stream().filter(document -> document.language().equals(language) && document.place() == place - 1 && (place == 1 || document.attempt() == attempt))
                .findFirst().orElseThrow();
    }

    private static UUID idOf(NegotiationHead head, Party party) {
        return party == Party.ORGANIZER ? head.organizer().value() : head.provider().value();
    }

    private static String nameOf(NegotiationHead head, Party party, Locale language) {
        return (party == Party.ORGANIZER ? head.organizerName() : head.providerName()).in(language);
    }
}
